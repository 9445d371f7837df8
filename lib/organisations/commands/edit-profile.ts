import { and, desc, eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { users } from "@/db/schema/people";
import { activities } from "@/db/schema/shortlist";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Member } from "@/lib/auth/viewer";

import { readProfileFacts } from "../queries";
import { mergeProfile, pick } from "../rules/merge-profile";
import type { ProfileFacts } from "../types";
import { type ProfileField, profileFields } from "../vocabulary";

import { changeProfile, profileChanged } from "./change-profile";
import { holdRole } from "./standing";

/** So many changes may have one and the same moment. */
const atOnceAtMost = 10;

/** A profile form as it was sent, and the version it was made from. */
export interface EditedProfile {
  version: number;
  facts: ProfileFacts;
}

/**
 * Writes what a member changed of the profile. What others changed meanwhile stays; where both
 * changed one fact differently nothing is written, and each such fact is told with who changed it:
 * `both` and their name on a line of its own, or `theirs` for what this member left alone.
 */
export async function editProfile(
  member: Member,
  { version, facts }: EditedProfile,
  now: Date,
): Promise<Result<{ changed: boolean }>> {
  return transaction(async (tx) => {
    const role = await holdRole(tx, member);
    const current = await readProfileFacts(member.organisationId, tx);
    if (role === null || !current) return fail("not-found");
    if (role === "reader") return fail("forbidden");
    const since = await changesSince(tx, member, version, current.version);
    const seen = since.reduce<ProfileFacts>(
      (facts, { before }) => ({ ...facts, ...before }),
      current,
    );
    const { changes, both, theirs } = mergeProfile(seen, facts, current);
    if (both.length > 0) {
      const told = (kind: string) => (field: ProfileField) =>
        [field, `${kind}\n${since.find(({ before }) => field in before)?.who ?? ""}`] as const;
      const fields = [...both.map(told("both")), ...theirs.map(told("theirs"))];
      return fail("conflict", "conflict", Object.fromEntries(fields));
    }
    if (Object.keys(changes).length === 0) return succeed({ changed: false });
    await changeProfile(tx, member, changes, now);
    return succeed({ changed: true });
  });
}

interface Change {
  /** What the changed facts were before it. */
  before: Partial<ProfileFacts>;
  who: string | null;
}

/** Lists the changes of a profile since a version, newest first: each change made one version. */
async function changesSince(
  tx: Database,
  member: Member,
  seen: number,
  current: number,
): Promise<Change[]> {
  if (seen >= current) return [];
  const rows = await tx
    .select({
      before: activities.before,
      after: activities.after,
      name: users.name,
      email: users.email,
    })
    .from(activities)
    .leftJoin(users, eq(users.id, activities.actorId))
    .where(
      and(
        eq(activities.organisationId, member.organisationId),
        eq(activities.kind, profileChanged),
      ),
    )
    .orderBy(desc(activities.happenedAt), desc(activities.id))
    .limit(current - seen + atOnceAtMost);
  // Two changes of one millisecond are told apart by the versions they led to.
  return rows
    .map(({ before, after, name, email }) => ({
      before: pickKnown(before as Partial<ProfileFacts>),
      version: (after as { version: number }).version,
      who: name ?? email,
    }))
    .filter(({ version }) => version > seen)
    .sort((a, b) => b.version - a.version);
}

function pickKnown(facts: Partial<ProfileFacts>): Partial<ProfileFacts> {
  return pick(
    facts,
    profileFields.filter((field) => field in facts),
  );
}
