import { notFound } from "next/navigation";

import { adminEmails } from "@/lib/env";

import { getViewer } from "./viewer";
import { isVisitOfOwnMachine } from "./visit";

declare const made: unique symbol;

/** Somebody who may work at the desk; only this file makes one. */
export interface Admin {
  readonly [made]: "admin";
  /** Whom the history names. */
  readonly name: string;
}

/**
 * Gives the administrator behind this request, or `null`: somebody signed in whose verified address is
 * in `ADMIN_EMAILS`, or whoever sits at this machine (docs/decisions/0008-desk-on-loopback.md).
 */
export async function getAdmin(): Promise<Admin | null> {
  const viewer = await getViewer();
  if (viewer?.addressVerified === true && adminEmails().includes(viewer.email)) {
    return { name: viewer.email } as Admin;
  }
  return (await isVisitOfOwnMachine()) ? ({ name: "desk" } as Admin) : null;
}

/** Gives the administrator behind this request; for anybody else the page does not exist. */
export async function requireAdmin(): Promise<Admin> {
  return (await getAdmin()) ?? notFound();
}
