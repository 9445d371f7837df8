import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";

import { seededRandom } from "@/lib/random.fixture";

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
