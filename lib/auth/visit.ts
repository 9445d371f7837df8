import { headers } from "next/headers";

import { now } from "@/lib/clock";
import { env } from "@/lib/env";

import { isOwnMachine, networkOf } from "./rules";
import { deviceWords } from "./sessions/rules";

/** When and in what somebody signs in. */
export interface Browsing {
  readonly at: Date;
  /** The browser in words. */
  readonly device: string | null;
  /** The language of the page they sign in on. */
  readonly locale: string;
}

/** What limits count by: the network this request comes from. */
export async function readNetwork(): Promise<string> {
  return networkOf((await headers()).get("x-forwarded-for"));
}

/** Is when and in what the request at hand was made. */
export async function readBrowsing(locale: string): Promise<Browsing> {
  return { at: now(), device: deviceWords((await headers()).get("user-agent")), locale };
}

/** Tells whether the request at hand is of this machine to itself. */
export async function isVisitOfOwnMachine(): Promise<boolean> {
  const given = await headers();
  return isOwnMachine({
    boundTo: env().HOST,
    host: given.get("host"),
    forwardedFor: given.get("x-forwarded-for"),
  });
}
