import { describe, expect, it } from "vitest";

import { fail } from "@/lib/actions/result";
import type { Standing } from "@/lib/shortlist/types";
import { editItemInput } from "@/lib/shortlist/validation";

import { shownAfter, textsOf } from "./standing-texts";

const seen: Standing = {
  stage: "watching",
  droppedBecause: null,
  ownerId: null,
  internalDeadlineOn: null,
  amountAsked: 125_000_050,
  amountWon: null,
  documentsUrl: "https://cloud.gent.be/f",
};

function typed(change: Partial<Record<keyof Standing, string>>) {
  return { itemId: "1", seen: JSON.stringify(seen), ...textsOf(seen), ...change };
}

describe("the form of where we stand", () => {
  it("reads back as it was written, so that an untouched field never counts as changed", () => {
    expect(editItemInput.parse(typed({}))).toEqual({ itemId: "1", seen, ...seen });
  });

  it("takes amounts as people write them, and says which are none", () => {
    const asked = (text: string) => editItemInput.safeParse(typed({ amountAsked: text }));
    expect(asked("1.250.000,50").data?.amountAsked).toBe(125_000_050);
    expect(asked("1,250,000.50").data?.amountAsked).toBe(125_000_050);
    expect(asked("").data?.amountAsked).toBeNull();
    expect(asked("a lot").error?.issues[0]?.message).toBe("not-an-amount");
  });

  it("keeps what was typed, and what it was made from, when there was a slip", () => {
    const failure = { ...fail("invalid"), typed: typed({ amountAsked: "a lot" }) };
    const now = { ...seen, stage: "won" as const };
    expect(shownAfter(failure, now)).toEqual({
      texts: { ...textsOf(seen), amountAsked: "a lot" },
      seen,
    });
  });

  it("shows after a conflict what was typed and, elsewhere, what others wrote", () => {
    const failure = { ...fail("conflict"), typed: typed({ stage: "won" }) };
    const now: Standing = { ...seen, stage: "lost", ownerId: "anna" };
    expect(shownAfter(failure, now)).toEqual({
      texts: { ...textsOf(seen), stage: "won", ownerId: "anna" },
      seen: now,
    });
  });
});
