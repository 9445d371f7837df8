import { eq } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import { organisations } from "@/db/schema/organisations";
import type { Member } from "@/lib/auth/viewer";

import type { Organisation, Profile } from "./types";

const profileColumns = {
  type: organisations.type,
  regions: organisations.regions,
  themes: organisations.themes,
  populationBand: organisations.populationBand,
  targetGroups: organisations.targetGroups,
  role: organisations.role,
  partners: organisations.partners,
  capacity: organisations.capacity,
  projectMin: organisations.projectMin,
  projectMax: organisations.projectMax,
  languages: organisations.languages,
};

/** Gives what the member's own organisation says of itself. */
export async function getProfile(member: Member, db = appDb()): Promise<Profile> {
  const [profile] = await db
    .select(profileColumns)
    .from(organisations)
    .where(eq(organisations.id, member.organisationId));
  if (!profile) throw new Error("A member's organisation has gone.");
  return profile;
}

/** Gives the member's own organisation with all it says of itself; `null` when it has just gone. */
export async function getOrganisation(member: Member, db = appDb()): Promise<Organisation | null> {
  return readProfileFacts(member.organisationId, db);
}

/** Reads an organisation by its id, for commands that hold it; pages ask `getOrganisation`. */
export async function readProfileFacts(
  organisationId: string,
  db = appDb(),
): Promise<Organisation | null> {
  const [organisation] = await db
    .select({
      ...profileColumns,
      name: organisations.name,
      pastProjects: organisations.pastProjects,
      version: organisations.version,
      deletesAt: organisations.deletesAt,
    })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return organisation ?? null;
}
