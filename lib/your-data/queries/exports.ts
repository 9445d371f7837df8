import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { isMember, type Member, type Person } from "@/lib/auth/viewer";

import { organisationParts } from "./organisation-parts";
import type { ExportRow, Part } from "./parts";
import { personParts } from "./person-parts";

/** An export: the rows of each part, by its name. */
export type Export = Readonly<Record<string, ExportRow[]>>;

/** Gives everything held about a person. */
export async function exportPerson(person: Person | Member, db = appDb()): Promise<Export> {
  const organisationId = isMember(person) ? person.organisationId : "";
  const subject = { userId: person.id, email: person.email.toLowerCase(), organisationId };
  return readParts(personParts, subject, db);
}

/** Gives everything held about an organisation; an owner alone may have it. */
export async function exportOrganisation(owner: Member, db = appDb()): Promise<Export | null> {
  if (owner.role !== "owner") return null;
  return readParts(organisationParts, owner.organisationId, db);
}

async function readParts<Whose>(
  parts: readonly Part<Whose>[],
  whose: Whose,
  db: Database,
): Promise<Export> {
  const entries: (readonly [string, ExportRow[]])[] = [];
  for (const { name, read } of parts) entries.push([name, await read(db, whose)]);
  return Object.fromEntries(entries);
}
