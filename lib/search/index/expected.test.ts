import { afterEach, describe, expect, it } from "vitest";

import { madeCall, madeDeadline } from "../call.fixture";
import { type MadeIndex, madeIndex } from "./made-index.fixture";

let made: MadeIndex;
afterEach(() => {
  made.close();
});

/** One edition of a yearly call, closed in May of its year. */
function edition(number: number, year: number) {
  const call = madeCall(number, {
    title: `Town twinning ${String(year)}`,
    opensOn: `${String(year)}-03-01`,
  });
  return { ...call, deadlines: [madeDeadline(call.id, `${String(year)}-05-15`)] };
}

describe("a call that recurs", () => {
  it("is expected again by its newest edition, in the usual month", async () => {
    made = await madeIndex([edition(1, 2025), edition(2, 2026), madeCall(3)]);
    const found = made.find("expected=yes");
    expect(found.ids).toEqual([edition(2, 2026).id]);
    expect(found.facets.expected).toEqual([{ value: "yes", count: 1 }]);
    expect(made.index.expected.byPlace.get(found.page[0] ?? -1)?.month).toBe("2027-03");
  });

  it("stands after what is announced and before what is over", async () => {
    const closed = edition(9, 2024);
    made = await madeIndex([
      { ...closed, title: "Something else" },
      edition(1, 2025),
      edition(2, 2026),
      madeCall(3, { opensOn: "2027-01-10" }),
    ]);
    expect(made.find("").ids).toEqual(
      [madeCall(3), edition(2, 2026), edition(1, 2025), closed].map(({ id }) => id),
    );
  });

  it("is not expected while an edition is on its way", async () => {
    made = await madeIndex([edition(1, 2025), edition(2, 2026), edition(3, 2027)]);
    expect(made.find("expected=yes").total).toBe(0);
  });

  it("is expected no more once the month has passed without a call", async () => {
    made = await madeIndex([edition(1, 2025), edition(2, 2026)]);
    expect(made.find("expected=yes").total).toBe(1);
    expect(made.find("expected=yes", [], new Date("2027-04-02T00:00:00Z")).total).toBe(0);
  });
});
