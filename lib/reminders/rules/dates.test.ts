import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";

import { Random } from "@/lib/random.fixture";
import { zoneOf } from "@/lib/regions/zones";

import { tellingAt } from "./dates";

/** An independent reckoning: walks hour-exact mornings back, day by day, with Temporal alone. */
function oracle(
  date: string,
  time: string | null,
  zone: string,
  offset: number,
  home: string,
): number {
  const day = Temporal.PlainDate.from(date).subtract({ days: offset });
  const latest =
    time === null
      ? day.add({ days: 1 }).toZonedDateTime(zone).subtract({ milliseconds: 1 })
      : day.toZonedDateTime({ timeZone: zone, plainTime: time });
  let at = latest.withTimeZone(home).toPlainDate().add({ days: 1 });
  for (;;) {
    const morning = at.toZonedDateTime({ timeZone: home, plainTime: "08:00" });
    const late = morning.epochMilliseconds > latest.epochMilliseconds;
    if (!late && at.dayOfWeek < 6) return morning.epochMilliseconds;
    at = at.subtract({ days: 1 });
  }
}

const [first, last] = [Date.parse("2026-01-01"), Date.parse("2030-12-31")];
const countries =
  "AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
const capitals = countries.split(" ").map(zoneOf);

describe("The day somebody is told of a date", () => {
  it("is their last weekday morning in time, as an independent reckoning has it", () => {
    const random = new Random(20);
    for (let round = 0; round < 6_000; round += 1) {
      const day = new Date(first + random.between(0, (last - first) / 86_400_000) * 86_400_000);
      const date = day.toISOString().slice(0, 10);
      const time = random.pick([
        null,
        "17:00",
        "00:00",
        "23:59",
        "02:30",
        "08:00",
        "12:00",
      ] as const);
      const [zone, home] = [random.pick(capitals), random.pick(capitals)];
      if (zone === undefined || home === undefined) throw new Error("no capitals");
      const offset = random.pick([60, 30, 14, 7, 1, 0, 365] as const);
      const told = tellingAt({ date, time, zone }, offset, { zone: home, morningAt: "08:00" });
      const is = `${date} ${time ?? "day"} ${zone}, ${String(offset)} days, read in ${home}`;
      expect([is, told]).toEqual([is, oracle(date, time, zone, offset, home)]);
    }
  });

  it("is no later for a deadline at midnight in Helsinki", () => {
    const deadline = { date: "2026-12-10", time: "00:00", zone: "Europe/Helsinki" };
    const told = tellingAt(deadline, 1, { zone: "Europe/Brussels", morningAt: "08:00" });
    expect(new Date(told).toISOString()).toBe("2026-12-08T07:00:00.000Z");
  });

  it("is the Friday where the day is a Saturday or a Sunday", () => {
    const at = (date: string) =>
      new Date(
        tellingAt({ date, time: "17:00", zone: "Europe/Brussels" }, 1, {
          zone: "Europe/Brussels",
          morningAt: "08:00",
        }),
      ).toISOString();
    expect([at("2026-12-13"), at("2026-12-14")]).toEqual([
      "2026-12-11T07:00:00.000Z",
      "2026-12-11T07:00:00.000Z",
    ]);
  });
});
