import { eq, sql } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import { outbox } from "@/db/schema/outbox";
import type { sessions, users } from "@/db/schema/people";

import type { CodeRequest } from "./request-code";
import type { Entering } from "./spend-code";

export const at = new Date("2026-11-23T08:00:00Z");
export const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

export const asked: CodeRequest = {
  email: "official@gent.example",
  browser: "the browser in the town hall",
  network: "203.0.113.9",
  locale: "en",
  next: "/shortlist",
};

export const entering: Entering = {
  at,
  browser: asked.browser,
  network: asked.network,
  device: "Firefox, Windows",
  locale: "en",
  replaces: null,
};

interface Mail {
  code: string;
  link: string;
  expiresAt: string;
}

/** Reads the newest mail to an address out of the outbox. */
export async function mailTo(address: string): Promise<Mail> {
  const rows = await appDb().select().from(outbox).where(eq(outbox.address, address));
  const newest = rows.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
  if (!newest) throw new Error("no mail");
  return newest.facts as Mail;
}

export async function countRows(
  table: typeof outbox | typeof sessions | typeof users,
): Promise<number> {
  const [row] = await appDb()
    .select({ count: sql<number>`count(*)` })
    .from(table);
  return Number(row?.count);
}

export function tokenOf({ link }: Mail): string {
  return new URL(link).searchParams.get("token") ?? "";
}

export function wrongFor(code: string): string {
  return String((Number(code) + 1) % 100_000_000).padStart(8, "0");
}
