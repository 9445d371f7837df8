import { eq } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import { organisations } from "@/db/schema/organisations";
import type { Member } from "@/lib/auth/viewer";

import type { Profile } from "./types";

/** Gives what the member's own organisation says of itself. */
export async function getProfile(member: Member, db = appDb()): Promise<Profile> {
  const [profile] = await db
    .select({
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
    })
    .from(organisations)
    .where(eq(organisations.id, member.organisationId));
  if (!profile) throw new Error("A member's organisation has gone.");
  return profile;
}
