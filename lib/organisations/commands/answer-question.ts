import { transaction } from "@/db/client/record";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Member } from "@/lib/auth/viewer";

import { readProfileFacts } from "../queries";
import type { ProfileFacts } from "../types";

import { changeProfile } from "./change-profile";
import { holdRole } from "./standing";

/** One answer: a field of the profile and what it becomes; partners are added to those at hand. */
export type Answer =
  | { field: "role"; value: NonNullable<ProfileFacts["role"]> }
  | { field: "capacity"; value: number }
  | { field: "partners"; value: ProfileFacts["partners"] }
  | { field: "targetGroups"; value: ProfileFacts["targetGroups"] }
  | { field: "languages"; value: ProfileFacts["languages"] }
  | { field: "themes"; value: ProfileFacts["themes"] };

/**
 * Writes one answer into the profile of the member's organisation, and that it was given. Whoever
 * has the whole profile open meanwhile is told of a change, as its version grows.
 */
export async function answerQuestion(
  member: Member,
  { field, value }: Answer,
  now: Date,
): Promise<Result> {
  return transaction(async (tx) => {
    const role = await holdRole(tx, member);
    const profile = await readProfileFacts(member.organisationId, tx);
    if (role === null || !profile) return fail("not-found");
    if (role === "reader") return fail("forbidden");
    const after = field === "partners" ? [...profile.partners, ...value] : value;
    await changeProfile(tx, member, { [field]: after }, now);
    return succeed({});
  });
}
