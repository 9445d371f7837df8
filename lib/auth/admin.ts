import { headers } from "next/headers";
import { notFound } from "next/navigation";

import { env } from "@/lib/env";

import { isOwnMachine } from "./rules";

declare const made: unique symbol;

/** Somebody who may work at the desk; only this file makes one. */
export interface Admin {
  readonly [made]: "admin";
  /** Whom the history names. */
  readonly name: string;
}

/**
 * Gives the administrator behind this request, or `null`. Until there are accounts that is whoever
 * sits at this machine (docs/decisions/0008-desk-on-loopback.md).
 */
export async function getAdmin(): Promise<Admin | null> {
  const given = await headers();
  const visit = {
    boundTo: env().HOST,
    host: given.get("host"),
    forwardedFor: given.get("x-forwarded-for"),
  };
  return isOwnMachine(visit) ? ({ name: "desk" } as Admin) : null;
}

/** Gives the administrator behind this request; for anybody else the page does not exist. */
export async function requireAdmin(): Promise<Admin> {
  return (await getAdmin()) ?? notFound();
}
