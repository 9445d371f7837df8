import { describe, expect, it } from "vitest";

import { revisionValue, type ValueWords } from "./revision-value";

const words: ValueWords = {
  none: "none",
  yes: "yes",
  no: "no",
  day: (day) => `day ${day}`,
  money: (cents) => `€${String(cents / 100)}`,
  rate: (points) => `${String(points / 100)} %`,
  number: String,
  word: (fact, value) => (fact === "themes" ? value.toUpperCase() : value),
  region: (code) => `region ${code}`,
  except: (places) => `except ${places}`,
};
const say = (fact: string, value: unknown) => revisionValue(fact, value, words);

describe("a changed fact in words", () => {
  it("says none, yes and no instead of leaving a blank", () => {
    expect([null, "", [], undefined].map((value) => say("notes", value))).toEqual(
      Array.from({ length: 4 }, () => "none"),
    );
    expect(say("mayLead", false)).toBe("no");
  });

  it("writes deadlines with their time, money as money and rates as rates", () => {
    const deadline = { localDate: "2027-01-15", localTime: "17:00", zone: "Europe/Brussels" };
    expect(say("deadlines", [deadline, { ...deadline, localTime: null }])).toBe(
      "day 2027-01-15 17:00, day 2027-01-15",
    );
    expect(say("budgetTotal", 500)).toBe("€5");
    expect(say("cofinancingRate", 9000)).toBe("90 %");
    expect(say("partnersMin", 3)).toBe("3");
  });

  it("names regions and what is cut out of them", () => {
    expect(say("coverage", { include: ["EU"], exclude: ["DK"] })).toBe(
      "region EU except region DK",
    );
  });

  it("names the words of our lists", () => {
    expect(say("themes", ["jobs", "housing"])).toBe("JOBS, HOUSING");
  });

  it("shows what it does not know rather than nothing", () => {
    expect(say("other", { a: 1 })).toBe('{"a":1}');
  });
});
