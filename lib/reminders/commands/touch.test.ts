import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { reminderTurns } from "@/db/schema/reminders";
import {
  callId,
  freshShortlistPerTest,
  keep,
  later,
  now,
  people,
} from "@/lib/shortlist/kept.fixture";

import { wakeMember, wakeNewcomers, wakeOrganisation, wakeWatchersOf } from "./touch";

freshShortlistPerTest();

/** When the alarm clock of somebody rings; `null` where they have none. */
async function clockOf(userId: string): Promise<Date | null> {
  const [row] = await appDb().select().from(reminderTurns).where(eq(reminderTurns.userId, userId));
  return row?.nextAt ?? null;
}

describe("An alarm clock", () => {
  it("is set for a member, and never later than it stands", async () => {
    const { anna } = people;
    await transaction((tx) => wakeMember(tx, anna.id, later));
    await transaction((tx) => wakeMember(tx, anna.id, now));
    await transaction((tx) => wakeMember(tx, anna.id, later));
    expect(await clockOf(anna.id)).toEqual(now);
  });

  it("is set for all of an organisation and nobody else", async () => {
    const { anna, bert, eva } = people;
    await transaction((tx) => wakeOrganisation(tx, anna.organisationId, now));
    expect([await clockOf(anna.id), await clockOf(bert.id)]).toEqual([now, now]);
    expect(await clockOf(eva.id)).toBeNull();
  });

  it("is set for everybody who keeps a call that changed", async () => {
    const { anna, bert, eva } = people;
    await keep(anna);
    await keep(eva, "B");
    await transaction((tx) => tx.delete(reminderTurns));
    const id = await callId();
    await transaction((tx) => wakeWatchersOf(tx, [id], later));
    expect([await clockOf(anna.id), await clockOf(bert.id)]).toEqual([later, later]);
    expect(await clockOf(eva.id)).toBeNull();
  });

  it("is given to those who were there before there were any", async () => {
    const { anna, eva } = people;
    await transaction((tx) => wakeMember(tx, anna.id, now));
    await transaction((tx) => wakeNewcomers(tx, later));
    expect([await clockOf(anna.id), await clockOf(eva.id)]).toEqual([now, later]);
  });
});
