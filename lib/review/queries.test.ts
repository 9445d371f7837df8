import { describe, expect, it } from "vitest";

import { transaction } from "@/db/client/record";
import { linkChecks, reviewItems } from "@/db/schema/desk";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { listCallsChangedAfter } from "@/lib/calls/queries/records";
import { aDraft } from "@/lib/calls/testing";

import { countOpenItems, itemsPerPage, listOpenItems } from "./queries";

type NewItem = typeof reviewItems.$inferInsert;

const day = (number: number) => new Date(Date.UTC(2026, 10, number));

function item(id: string, rest: Partial<NewItem> = {}): NewItem {
  return { id, key: id, kind: "unmapped-tag", sourceId: "portal", raisedAt: day(10), ...rest };
}

async function ask(...items: NewItem[]): Promise<void> {
  await transaction(async (tx) => {
    await tx
      .insert(sources)
      .values({ id: "portal", name: "The portal", licence: "CC BY 4.0", attribution: "EC" })
      .onConflictDoNothing();
    if (items.length > 0) await tx.insert(reviewItems).values(items);
  });
}

describe("The review queue", () => {
  freshRecordPerTest();
  const whole = { kind: null, page: 1 };

  it("asks the oldest question first and leaves out what was decided", async () => {
    await ask(
      item("young", { raisedAt: day(12) }),
      item("old", { raisedAt: day(3) }),
      item("done", { raisedAt: day(1), resolvedAt: day(2), resolution: "noted" }),
    );
    expect((await listOpenItems(whole)).map(({ id }) => id)).toEqual(["old", "young"]);
    expect(await countOpenItems()).toMatchObject({
      all: 2,
      byKind: { "unmapped-tag": 2, merge: 0 },
    });
  });

  it("shows one kind alone, page by page, nothing twice and nothing left out", async () => {
    const tags = Array.from({ length: itemsPerPage + 3 }, (_, number) =>
      item(`tag-${String(number).padStart(2, "0")}`),
    );
    await ask(item("link", { kind: "broken-link", raisedAt: day(1) }), ...tags);
    const pages = [1, 2, 3].map((page) => listOpenItems({ kind: "unmapped-tag", page }));
    const [first, second, third] = await Promise.all(pages);
    expect(first).toHaveLength(itemsPerPage);
    expect([...(first ?? []), ...(second ?? [])].map(({ id }) => id)).toEqual(
      tags.map(({ id }) => id),
    );
    expect(third).toEqual([]);
  });

  it("brings both calls of a merge with where each comes from", async () => {
    await ask();
    await saveDrafts(
      "portal",
      [aDraft({ externalKey: "A" }), aDraft({ externalKey: "B" })],
      day(1),
    );
    const [one, other] = await listCallsChangedAfter(0, 10);
    await ask(item("merge", { kind: "merge", callId: one?.id, otherCallId: other?.id }));
    const [asked] = await listOpenItems(whole);
    expect(asked?.call).toMatchObject({ externalKey: "A", sourceName: "The portal" });
    expect(asked?.otherCall).toMatchObject({ externalKey: "B" });
  });

  it("says how long an address has not answered", async () => {
    const url = "https://example.eu/gone";
    await transaction(async (tx) => {
      await tx.insert(linkChecks).values({
        url,
        state: "broken",
        httpStatus: 404,
        failures: 4,
        failingSince: day(4),
        checkedAt: day(8),
        nextCheckAt: day(9),
      });
    });
    await ask(item("link", { kind: "broken-link", note: url }));
    const [asked] = await listOpenItems(whole);
    expect(asked?.link).toEqual({ httpStatus: 404, failures: 4, failingSince: day(4) });
  });
});
