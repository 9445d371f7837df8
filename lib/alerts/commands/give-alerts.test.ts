import { describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { searchAlerts } from "@/db/schema/events";
import { mailSettings } from "@/db/schema/mail";
import { messageSettings } from "@/db/schema/reminders";
import { aMember } from "@/lib/auth/testing";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { mailKinds } from "@/lib/mail/kinds/all";
import { removeMember } from "@/lib/organisations/members/commands";
import { changeSearch } from "@/lib/saved-searches/commands";

import {
  aCall,
  after,
  follow,
  freshAlertsPerTest,
  keep,
  mails,
  monday,
  on,
  people,
  said,
  subjects,
  tell,
  told,
} from "../alerts.fixture";

import { giveAlerts } from "./give-alerts";
import { setAlert } from "./set-alert";

freshAlertsPerTest();

describe("A new alert", () => {
  it("tells once how many calls there are and the first few, and floods nobody", async () => {
    await tell(monday, ...[1, 2, 3, 4, 5, 6, 7].map((one) => aCall(`A${String(one)}`)));
    await follow("theme=migrant-integration", "immediate");
    expect(await giveAlerts(after(1))).toBe(0);
    const [first, ...more] = await said();
    expect(more).toEqual([]);
    expect(first?.subject).toBe("“Ours”: 7 calls now");
    expect(first?.calls).toHaveLength(5);
    expect(first?.paragraphs.at(-1)).toContain("2 more are on the page of the search");
    expect(first?.action?.href).toMatch(/\/en\?kind=any&theme=migrant-integration$/);
    expect(await mails()).toHaveLength(1);
  });

  it("of a search that finds nothing says that it will tell", async () => {
    await tell(monday, aCall("A"));
    await follow("theme=women", "weekly");
    expect((await said())[0]?.paragraphs[0]).toContain("no call now");
  });

  it("comes again to somebody who ended it and asks anew", async () => {
    await tell(monday, aCall("A"));
    const searchId = await follow("fund=AMIF", "daily");
    await setAlert(people.anna, { searchId, rhythm: "never" }, after(1));
    await setAlert(people.anna, { searchId, rhythm: "weekly" }, after(2));
    await giveAlerts(after(2));
    expect(await told()).toHaveLength(2);
  });
});

describe("An alert", () => {
  it("tells of a call that is published, and nothing twice", async () => {
    await tell(monday, aCall("A"));
    await follow("fund=AMIF", "immediate");
    await tell(after(1), aCall("B"));
    expect(await giveAlerts(after(1))).toBe(1);
    expect(await giveAlerts(after(1))).toBe(0);
    expect(await giveAlerts(after(48))).toBe(0);
    expect(await subjects()).toEqual(["New call: Call B"]);
    expect((await said())[1]?.calls).toMatchObject([{ title: "Call B", note: "New" }]);
  });

  it("is given once by several workers at once", async () => {
    await tell(monday, aCall("A"));
    await follow("fund=AMIF", "immediate");
    await tell(after(1), aCall("B"));
    await Promise.all([giveAlerts(after(1)), giveAlerts(after(1)), giveAlerts(after(1))]);
    expect([(await told()).length, (await mails()).length]).toEqual([2, 2]);
  });

  it("catches up in one message on days when nobody was at work", async () => {
    await tell(monday, aCall("A"));
    await follow("fund=AMIF", "daily");
    await tell(after(24), aCall("B"));
    await tell(after(72), aCall("C"));
    await giveAlerts(after(24 * 6));
    await giveAlerts(after(24 * 6));
    expect(await subjects()).toEqual(["2 calls for you in “Ours”"]);
  });

  it("tells nobody of old calls that are taken in, of a source's first filling or of the catalogue", async () => {
    await tell(monday, aCall("A"));
    await follow("fund=AMIF", "immediate");
    await tell(after(1), aCall("OLD", { deadlines: on("2026-01-15") }));
    await saveDrafts("first", [aCall("F1"), aCall("F2")], after(1));
    await saveDrafts("catalogue", [aCall("C1")], after(1));
    await tell(after(1), aCall("OLD", { deadlines: on("2026-01-15"), budgetTotal: 5 }));
    await giveAlerts(after(2));
    expect(await subjects()).toEqual([]);
  });

  it("names ten calls at most and says how many more there are", async () => {
    await tell(monday, aCall("A"));
    await follow("fund=AMIF", "daily");
    await tell(after(1), ...Array.from({ length: 22 }, (_, place) => aCall(`N${String(place)}`)));
    await giveAlerts(after(24));
    const [, news] = await said();
    expect(news?.calls).toHaveLength(10);
    expect(news?.paragraphs.at(-1)).toBe("The first ones are below, and 12 more.");
  });

  it("that cannot be told is in the way of no other, and is told the next time", async () => {
    await tell(monday, aCall("A"));
    const one = await follow("fund=AMIF", "immediate");
    const other = await keep("fund=AMIF", "Also");
    await setAlert(people.anna, { searchId: other, rhythm: "immediate" }, monday);
    await giveAlerts(monday);
    await tell(after(1), aCall("B"));
    const { facts } = mailKinds["search-alert"];
    const parse = facts.parse.bind(facts);
    facts.parse = (...args: Parameters<typeof parse>) => {
      if (JSON.stringify(args[0]).includes(one)) throw new Error("the power went");
      return parse(...args);
    };
    expect(await giveAlerts(after(1))).toBe(1);
    facts.parse = parse;
    expect(await giveAlerts(after(1))).toBe(1);
    expect([(await told()).length, (await mails()).length]).toEqual([4, 4]);
  });
});

describe("An alert is only for", () => {
  it("members of the organisation: a leaver's ends, also when they come back", async () => {
    await tell(monday, aCall("A"));
    const searchId = await keep("fund=AMIF");
    const bert = await aMember({ of: people.anna.organisationId, role: "reader" });
    await setAlert(bert, { searchId, rhythm: "immediate" }, monday);
    await giveAlerts(monday);
    const [mail] = await mails();
    const current = () => mailKinds["search-alert"].current(appDb(), mail?.facts, monday);
    expect(await current()).toEqual(mail?.facts);
    await removeMember(people.anna, { memberId: bert.id });
    expect(await appDb().select().from(searchAlerts)).toEqual([]);
    expect(await current()).toBeNull();
  });

  it("searches of one's own organisation, shared ones of others not", async () => {
    const searchId = await keep("fund=AMIF");
    await changeSearch(people.anna, { searchId, version: 1, do: "share" }, monday);
    const refused = await setAlert(people.eva, { searchId, rhythm: "daily" }, monday);
    expect(refused).toMatchObject({ ok: false, reason: "not-found" });
    expect(await appDb().select().from(searchAlerts)).toEqual([]);
  });

  it("searches that are kept: with the search its alerts go", async () => {
    await tell(monday, aCall("A"));
    const searchId = await follow("fund=AMIF", "immediate");
    await changeSearch(people.anna, { searchId, version: 1, do: "delete" }, after(1));
    await tell(after(1), aCall("B"));
    expect(await giveAlerts(after(1))).toBe(0);
  });
});

describe("Mail of alerts", () => {
  it("is not sent to somebody who wants none, but the message stands on their page", async () => {
    await tell(monday, aCall("A"));
    const off = { userId: people.anna.id, stream: "alerts", offAt: monday } as const;
    await transaction((tx) => tx.insert(mailSettings).values(off));
    await follow("fund=AMIF", "immediate");
    expect([(await told()).length, (await mails()).length]).toEqual([1, 0]);
  });

  it("of what is there, asked for in the evening, waits for the morning; the message does not", async () => {
    await tell(monday, aCall("A"));
    await follow("fund=AMIF", "weekly", after(12));
    expect(await told()).toHaveLength(1);
    expect((await mails())[0]?.dueAt).toEqual(new Date("2026-11-24T06:00:00Z"));
  });

  it("waits for the end of quiet hours, and then tells all at once", async () => {
    await tell(monday, aCall("A"));
    await follow("fund=AMIF", "immediate");
    for (const [hours, key] of [
      [10, "B"],
      [12, "C"],
    ] as const) {
      await tell(after(hours), aCall(key));
      expect(await giveAlerts(after(hours))).toBe(0);
    }
    expect(await giveAlerts(new Date("2026-11-24T06:00:00Z"))).toBe(1);
    expect(await subjects()).toEqual(["2 calls for you in “Ours”"]);
  });

  it("waits while somebody has paused, and comes soon after they go on", async () => {
    await tell(monday, aCall("A"));
    await follow("fund=AMIF", "immediate");
    const pause = { userId: people.anna.id, pausedUntil: "2026-12-20", updatedAt: monday };
    await transaction((tx) => tx.insert(messageSettings).values(pause));
    await tell(after(1), aCall("B"));
    expect(await giveAlerts(after(1))).toBe(0);
    await transaction((tx) => tx.update(messageSettings).set({ pausedUntil: null }));
    expect(await giveAlerts(after(1.25))).toBe(1);
  });
});
