import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { savedSearches } from "@/db/schema/shortlist";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";

import {
  aCall,
  after,
  follow,
  freshAlertsPerTest,
  monday,
  on,
  said,
  subjects,
  tell,
  told,
} from "../alerts.fixture";
import { giveAlerts } from "../commands/give-alerts";

freshAlertsPerTest();

const covering = (...include: string[]) => ({
  coverage: { include, exclude: [], approximate: false },
});

/** Writes the query of a kept search anew, as no form would. */
const rewrite = (id: string, query: string) =>
  transaction((tx) => tx.update(savedSearches).set({ query }).where(eq(savedSearches.id, id)));

/** Has a search followed from Monday on, two calls told, and gives the titles in the message of it. */
async function titlesOf(query: string, ...drafts: ReturnType<typeof aCall>[]) {
  await tell(monday, aCall("FIRST"));
  await follow(query, "immediate");
  await tell(after(1), ...drafts);
  await giveAlerts(after(1));
  return (await said()).slice(1).flatMap(({ calls = [] }) => calls.map(({ title }) => title));
}

describe("An alert tells of what its search finds:", () => {
  it("calls open to a town", async () => {
    const calls = [aCall("GENT", covering("BE234")), aCall("MALMO", covering("SE22"))];
    expect(await titlesOf("place=Gand", ...calls)).toEqual(["Call GENT"]);
  });

  it("calls of a theme and of a fund, both", async () => {
    const calls = [
      aCall("W", { themes: ["women"] }),
      aCall("WE", { themes: ["women"], fund: "ERDF", objectives: [] }),
      aCall("M"),
    ];
    expect(await titlesOf("theme=women&fund=AMIF", ...calls)).toEqual(["Call W"]);
  });

  it("calls with a text, accents and word forms aside", async () => {
    const calls = [aCall("A", { title: "Homes for Roma families" }), aCall("B")];
    expect(await titlesOf("q=home family", ...calls)).toEqual(["Homes for Roma families"]);
  });

  it("grants alone, as its page does, where the search of long ago names no kind", async () => {
    await tell(monday, aCall("A"));
    const id = await follow("fund=AMIF", "immediate");
    await rewrite(id, "fund=AMIF");
    await tell(after(1), aCall("P", { kind: "prize" }), aCall("G"));
    await giveAlerts(after(1));
    expect(await subjects()).toEqual(["New call: Call G"]);
  });

  it("what can be read of it where somebody wrote it to break us", async () => {
    await tell(monday, aCall("A"));
    const id = await follow("fund=AMIF", "immediate");
    await rewrite(id, `q="%27 newcomers) NEAR *:^&constructor=2&page=9e9&fund=AMIF'--&kind=any`);
    await tell(after(1), aCall("B"));
    await giveAlerts(after(1));
    expect(await subjects()).toEqual([]);
    await rewrite(id, "fund=AMIF'--&place=Nowhereville&kind=any");
    await tell(after(2), aCall("C"));
    await giveAlerts(after(2));
    expect(await subjects()).toEqual(["New call: Call C"]);
    expect((await said())[1]?.paragraphs[1]).toMatch(/finds more than it says: AMIF'--, Nowherevi/);
  });
});

describe("An alert", () => {
  it("folds what happened to a call between two tellings", async () => {
    await tell(monday, aCall("BACK"), aCall("MOVED"), aCall("OFF"));
    await follow("fund=AMIF", "weekly");
    await tell(after(1), aCall("BACK", { deadlines: on("2027-03-26") }), aCall("NEW"));
    await tell(after(2), aCall("BACK"), aCall("NEW", { deadlines: on("2027-03-26") }));
    await tell(after(3), aCall("MOVED", { deadlines: on("2027-02-26") }));
    await tell(after(3), aCall("OFF", { deadlines: on("2027-02-26") }));
    await tell(after(4), aCall("OFF", { deadlines: on("2027-02-26"), withdrawn: true }));
    await giveAlerts(after(24 * 7));
    const [, news] = await said();
    expect(news?.calls?.map(({ title, note }) => [title, note]).toSorted()).toEqual([
      ["Call MOVED", "New deadline; it was 15 January 2027, 17:00 (Brussels time)"],
      ["Call NEW", "New"],
    ]);
  });

  it("says nothing of a call that was published and is over or called off by now", async () => {
    await tell(monday, aCall("A"));
    await follow("fund=AMIF", "weekly");
    await tell(after(1), aCall("SHORT", { deadlines: on("2026-11-26") }), aCall("OFF"));
    await tell(after(2), aCall("OFF", { withdrawn: true }));
    await giveAlerts(after(24 * 7));
    expect(await subjects()).toEqual([]);
  });

  it("tells of a call that can be applied to again", async () => {
    await tell(monday, aCall("A", { deadlines: on("2026-01-15") }));
    await follow("fund=AMIF", "immediate");
    await tell(after(1), aCall("A", { deadlines: on("2027-01-15") }));
    await giveAlerts(after(1));
    expect(await subjects()).toEqual(["Open again: Call A"]);
  });

  it("waits for the index where that is behind the record", async () => {
    await tell(monday, aCall("A"));
    await follow("fund=AMIF", "immediate");
    await saveDrafts("known", [aCall("B")], after(1));
    expect(await appDb().query.calls.findMany()).toHaveLength(2);
    await giveAlerts(after(1));
    expect(await told()).toHaveLength(2);
  });

  it.each(["en", "fr"])("has words for all of it in %s", async (locale) => {
    await tell(monday, aCall("A"), aCall("B", { deadlines: on("2026-01-15") }));
    await follow("fund=AMIF", "weekly");
    await tell(after(1), aCall("A", { deadlines: on("2027-03-26") }), aCall("B"), aCall("C"));
    await giveAlerts(after(24 * 7));
    const words = (await said(locale)).map((content) => JSON.stringify(content)).join("\n");
    expect(words).not.toMatch(/searchAlert|undefined|null|\{\w+\}/);
    const [, news] = await said(locale);
    const { subject, heading, paragraphs, calls = [], why } = news ?? {};
    const notes = calls.map(({ title, note }) => `${title}: ${note ?? ""}`);
    expect({ subject, heading, paragraphs, notes, why }).toMatchSnapshot();
  });
});
