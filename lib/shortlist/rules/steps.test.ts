import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { madeCall } from "@/lib/calls/testing";

import { stepNames } from "../vocabulary";

import { proposedDay, stepsFor } from "./steps";

describe("the steps of a call", () => {
  it("for money straight from the Commission ask for a PIC, a decision, own money and papers", () => {
    expect(stepsFor(madeCall())).toEqual(["pic", "council", "own-money", "documents", "submit"]);
  });

  it("ask for partners where the call does", () => {
    expect(stepsFor(madeCall({ partnersMin: 3 }))).toContain("partners");
    expect(stepsFor(madeCall({ partnersMin: null, partnerCountriesMin: 2 }))).toContain("partners");
    expect(stepsFor(madeCall({ partnersMin: 1 }))).not.toContain("partners");
  });

  it("ask for somebody who leads where a city may not", () => {
    expect(stepsFor(madeCall({ mayLead: false }))).toContain("find-lead");
    expect(stepsFor(madeCall({ mayLead: null }))).toContain("ask-body");
  });

  it("ask for no own money where all is paid, and for no PIC where a national authority pays", () => {
    expect(stepsFor(madeCall({ cofinancingRate: 10_000 }))).not.toContain("own-money");
    expect(stepsFor(madeCall({ cofinancingRate: null }))).toContain("own-money");
    expect(stepsFor(madeCall({ instrument: "shared" }))).not.toContain("pic");
  });

  it("begin with a question where the record does not say that a city may apply", () => {
    expect(stepsFor(madeCall({ applicantTypes: ["ngo"] }))[0]).toBe("ask-body");
  });
});

describe("the day a step is proposed for", () => {
  it("is reckoned back from the deadline in calendar days", () => {
    expect(proposedDay("council", "2027-03-31", "2026-11-01")).toBe("2027-03-03");
    expect(proposedDay("submit", "2027-01-15", "2026-11-01")).toBe("2027-01-13");
  });

  it("moves closer where the call was kept late", () => {
    expect(proposedDay("council", "2026-12-03", "2026-11-23")).toBe("2026-11-29");
  });

  it("is none without a deadline and none for a step of one's own", () => {
    expect(proposedDay("council", null, "2026-11-01")).toBeNull();
    expect(proposedDay(null, "2027-03-31", "2026-11-01")).toBeNull();
  });

  it("never lies after the deadline, never before the call was kept, and keeps the steps' order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (left) => {
        const keptOn = "2026-11-23";
        const deadline = new Date(Date.parse(keptOn) + left * 86_400_000)
          .toISOString()
          .slice(0, 10);
        const days = stepNames.map((step) => proposedDay(step, deadline, keptOn) ?? "");
        expect(days).toEqual(days.toSorted());
        expect(days.every((day) => day >= keptOn && day <= deadline)).toBe(true);
      }),
    );
  });
});
