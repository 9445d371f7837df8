import type { AfterGoing } from "../types";
import type { MemberRole } from "../vocabulary";

/** Where somebody stands in an organisation. */
export interface Standing {
  userId: string;
  role: MemberRole;
}

/** Tells whether an organisation would have no owner without this person. */
export function isLastOwner(members: readonly Standing[], userId: string): boolean {
  const owners = members.filter(({ role }) => role === "owner");
  return owners.length === 1 && owners[0]?.userId === userId;
}

/**
 * Tells what becomes of an organisation when this person goes: it lives on, it is deleted as nobody
 * is left, or they have to hand it over first.
 */
export function afterGoing(members: readonly Standing[], userId: string): AfterGoing {
  if (members.every((member) => member.userId === userId)) return "deleted";
  return isLastOwner(members, userId) ? "hand-over-first" : "lives-on";
}
