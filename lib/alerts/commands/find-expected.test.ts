import { describe, expect, it } from "vitest";

import { appDb } from "@/db/client/record";
import { callEvents } from "@/db/schema/events";

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
} from "../alerts.fixture";

import { findExpected } from "./find-expected";
import { giveAlerts } from "./give-alerts";

freshAlertsPerTest();

/** Is the edition of a year of a call that opens each January. */
const edition = (year: number, opens = `${String(year)}-01-10`) =>
  aCall(`E${String(year)}`, {
    title: `Care for children ${String(year)}`,
    officialUrl: `https://example.eu/e${String(year)}`,
    opensOn: opens,
    deadlines: on(`${String(year)}-09-01`),
  });

const past = [edition(2024), edition(2025), edition(2026)];
const seen = async () => (await appDb().select().from(callEvents)).map(({ kind }) => kind);

describe("A call that is expected soon", () => {
  it("is told of once for each estimate, as an estimate and with its editions", async () => {
    await tell(monday, ...past);
    await follow("fund=AMIF", "immediate");
    expect(await findExpected(after(1))).toBe(1);
    expect(await findExpected(after(1))).toBe(0);
    await giveAlerts(after(1));
    expect(await findExpected(after(48))).toBe(0);
    await giveAlerts(after(48));
    expect(await subjects()).toEqual(["Expected soon: Care for children 2026"]);
    const [, news] = await said();
    expect(news?.calls?.[0]?.note).toBe(
      "Expected again around January 2027: our estimate, from 2024, 2025, 2026. Nothing has been announced.",
    );
  });

  it("is written down once by several workers at once", async () => {
    await tell(monday, ...past);
    await Promise.all([findExpected(after(1)), findExpected(after(1))]);
    expect(await seen()).toEqual(["expected-soon"]);
  });

  it("is one whose month begins within sixty days", async () => {
    await tell(monday, ...past);
    expect(await findExpected(new Date("2026-11-01T23:59:59Z"))).toBe(0);
    expect(await findExpected(new Date("2026-11-02T00:00:00Z"))).toBe(1);
  });

  it("is no news any more once its next edition is published: that is", async () => {
    await tell(monday, ...past);
    await follow("fund=AMIF", "daily");
    await findExpected(after(1));
    await tell(after(2), edition(2027, "2026-11-20"));
    await giveAlerts(after(24));
    expect(await subjects()).toEqual(["New call: Care for children 2027"]);
  });

  it("is not told of where the search looks for open calls", async () => {
    await tell(monday, ...past);
    await follow("state=open", "immediate");
    await findExpected(after(1));
    await giveAlerts(after(1));
    expect(await subjects()).toEqual([]);
  });
});
