import { describe, expect, it } from "vitest";

import { newPace } from "./pace";
import type { Outcome } from "./rules";

const failed: Outcome = { what: "given-back", why: "no server" };

describe("While no mail server answers", () => {
  it("is asked again after 5, 15, 30, then every 60 seconds, and at once when it answers", () => {
    let seconds = 0;
    const pace = newPace(() => new Date(seconds * 1000));
    const pauses: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      // Four lines meet each outage side by side.
      for (let line = 0; line < 4; line += 1) pace.hear(failed);
      const began = seconds;
      while (!pace.mayGoOn()) seconds += 1;
      pauses.push(seconds - began);
    }
    expect(pauses).toEqual([5, 15, 30, 60, 60]);
    pace.hear({ what: "sent" });
    pace.hear(failed);
    seconds += 5;
    expect(pace.mayGoOn()).toBe(true);
  });
});
