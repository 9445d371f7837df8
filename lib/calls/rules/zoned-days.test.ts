import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";

import { dayAt } from "./zoned-days";

const zones = [
  "Europe/Brussels",
  "Europe/Dublin",
  "Europe/Helsinki",
  "Asia/Nicosia",
  "Atlantic/Azores",
  "America/Cayenne",
  "Indian/Reunion",
  "Africa/Casablanca",
];

function dayByTemporal(moment: number, zone: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  return at.toPlainDate().toString();
}

describe("The calendar day in a zone", () => {
  it.each(zones)(
    "of %s is Temporal's, to the millisecond, also where the clocks change",
    (zone) => {
      for (let day = Date.parse("2026-03-20"); day < Date.parse("2026-11-05"); day += 86_400_000) {
        const around = [-12, -4, -3, -2, -1, 0, 1, 2, 3, 4].map((hour) => day + hour * 3_600_000);
        for (const moment of around.slice(day % 7 === 0 ? 0 : 3, day % 7 === 0 ? 10 : 7))
          for (const at of [moment - 1, moment])
            expect([at, dayAt(at, zone)]).toEqual([at, dayByTemporal(at, zone)]);
      }
    },
  );
});
