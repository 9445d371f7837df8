import { eq } from "drizzle-orm";
import { beforeEach } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { shortlistItems } from "@/db/schema/shortlist";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { aMember } from "@/lib/auth/testing";
import type { Member } from "@/lib/auth/viewer";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { findCall } from "@/lib/calls/queries/details";
import { aDraft } from "@/lib/calls/testing";

import { standingOf } from "./commands/edit-item";
import { saveCall } from "./commands/save-call";
import type { Standing } from "./types";

export const now = new Date("2026-11-23T10:00:00Z");
export const later = new Date("2026-11-23T11:00:00Z");

/** Anna and Bert work for one city, Eva for another; each test writes anew. */
export const people = {} as Record<"anna" | "bert" | "eva", Member>;

/** Gives each test of a file a record with the calls `A-2026-1` and `B`, and three people. */
export function freshShortlistPerTest(): void {
  freshRecordPerTest();
  beforeEach(async () => {
    await transaction(async (tx) => {
      const names = { name: "s", licence: "CC BY 4.0", attribution: "X" };
      await tx.insert(sources).values({ id: "s", adapter: "catalogue", ...names });
    });
    await saveDrafts("s", [aDraft(), aDraft({ externalKey: "B", code: "B", title: "Other" })], now);
    people.anna = await aMember({ email: "anna@gent.example" });
    const { organisationId } = people.anna;
    people.bert = await aMember({ of: organisationId, role: "editor", email: "bert@gent.example" });
    people.eva = await aMember({ email: "eva@lyon.example" });
  });
}

/** Is the id of a call by its code. */
export async function callId(code = "A-2026-1"): Promise<string> {
  const call = await findCall(code);
  if (!call) throw new Error("the call is gone");
  return call.id;
}

/** Keeps a call for somebody's organisation. */
export async function keep(member: Member, code = "A-2026-1"): Promise<string> {
  const kept = await saveCall(member, await callId(code), now);
  if (!kept.ok) throw new Error(kept.reason);
  return kept.itemId;
}

/** Reads how the work on a kept call stands, as a form would show it. */
export async function standing(itemId: string): Promise<Standing> {
  const [row] = await appDb().select().from(shortlistItems).where(eq(shortlistItems.id, itemId));
  if (!row) throw new Error("nothing is kept");
  return standingOf(row);
}
