import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";

import type { MemberRole } from "@/db/vocabulary";

import { readSessionToken } from "./cookies";
import { touchSession } from "./sessions/commands/touch-session";
import { getSignedIn } from "./sessions/queries";
import { isTouchDue } from "./sessions/rules";

import { now } from "../clock";
import { log } from "../log";

declare const made: unique symbol;

/** Somebody who is signed in, with an organisation or not yet; only `lib/auth` makes one. */
export interface Person {
  readonly [made]: "person" | "member";
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  /** Names the session of this browser on screens. */
  readonly sessionId: string;
  /** True once they have shown that the address is theirs. */
  readonly addressVerified: boolean;
}

/** Somebody who is signed in and works for an organisation. */
export interface Member extends Person {
  readonly [made]: "member";
  readonly organisationId: string;
  readonly organisationName: string;
  readonly role: MemberRole;
}

/**
 * Is whoever looks: a member, a person without an organisation yet, or `null` for a stranger. Every
 * few minutes of use it moves the end of the session on.
 */
export const getViewer = cache(async (): Promise<Member | Person | null> => {
  const token = await readSessionToken();
  if (token === null) return null;
  const moment = now();
  const found = await getSignedIn(token, moment);
  if (!found) return null;
  const { signedIn, lastSeenAt, endsAt } = found;
  if (isTouchDue(lastSeenAt, moment)) {
    const { sessionId, id: userId } = signedIn;
    await touchSession({ sessionId, userId, endsAt }, moment).catch((error: unknown) => {
      log.warn({ error }, "the use of a session could not be noted");
    });
  }
  return signedIn as Member | Person;
});

/** Tells whether somebody works for an organisation. */
export function isMember(viewer: Member | Person | null): viewer is Member {
  return viewer !== null && "organisationId" in viewer;
}

/** Gives the member behind this request, or `null` for anybody else. */
export async function getMember(): Promise<Member | null> {
  const viewer = await getViewer();
  return isMember(viewer) ? viewer : null;
}

/**
 * Gives the person behind this request; a stranger is led to signing in and, if `path` is given
 * (below its locale, as `/shortlist`), back here.
 */
export async function requirePerson(path?: string): Promise<Member | Person> {
  const viewer = await getViewer();
  if (viewer) return viewer;
  return redirect(`/${await getLocale()}/sign-in${nextQuery(path)}`);
}

/** Gives the member behind this request; who has no organisation yet is led to saying who they are, and from there to `path`. */
export async function requireMember(path?: string): Promise<Member> {
  const viewer = await requirePerson(path);
  if (isMember(viewer)) return viewer;
  return redirect(`/${await getLocale()}/welcome${nextQuery(path)}`);
}

function nextQuery(path: string | undefined): string {
  return path === undefined ? "" : `?next=${encodeURIComponent(path)}`;
}

/** Gives an owner of the organisation; for anybody else the page does not exist. */
export async function requireOwner(path?: string): Promise<Member> {
  const member = await requireMember(path);
  return member.role === "owner" ? member : notFound();
}
