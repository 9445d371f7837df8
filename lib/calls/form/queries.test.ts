import { describe, expect, it } from "vitest";

import { madeCall } from "@/lib/calls/testing";
import { preparePlaces } from "@/lib/regions/places/store";
import { regionName } from "@/lib/regions/queries";

import { readAreas, readCallForm } from "./queries";
import { formTexts, newCallTexts, withDeadlineRow, withoutDeadlineRow } from "./rules/form-texts";

preparePlaces();

const texts = { ...formTexts(madeCall(), regionName) };
const fieldsOf = (changed: object) => {
  const read = readCallForm({ ...texts, ...changed });
  return read.ok ? {} : read.fields;
};
const factsOf = (changed: object) => {
  const read = readCallForm({ ...texts, ...changed });
  if (!read.ok) throw new Error(JSON.stringify(read.fields));
  return read.facts;
};

describe("the form of a call", () => {
  it("says of every fact what the record says, so that saving it untouched changes nothing", () => {
    const {
      id: _id,
      slug: _slug,
      sourceId: _sourceId,
      parentKey: _parentKey,
      withdrawnAt: _withdrawnAt,
      publication: _publication,
      mergedInto: _mergedInto,
      missedRuns: _missedRuns,
      lastCheckedAt: _lastCheckedAt,
      changeSeq: _changeSeq,
      externalKey: _externalKey,
      seenOn: _seenOn,
      ...facts
    } = madeCall();
    const deadlines = facts.deadlines.map(({ id: _deadline, ...deadline }) => deadline);
    expect(factsOf({})).toEqual({ ...facts, deadlines });
  });

  it("takes a new call with a title, a fund and how the money is managed", () => {
    const bare = { ...newCallTexts(), title: "New", fund: "AMIF", instrument: "shared" };
    const read = readCallForm(bare);
    expect(read).toMatchObject({ ok: true, facts: { title: "New", deadlines: [], themes: [] } });
  });

  it.each([
    ["no title", { title: " " }, { title: "title" }],
    ["no fund", { fund: "" }, { fund: "choose" }],
    ["words for an amount", { budgetTotal: "plenty" }, { budgetTotal: "amount" }],
    ["a rate above the whole", { cofinancingRate: "120" }, { cofinancingRate: "rate" }],
    ["a range that runs backwards", { grantMin: "5M", grantMax: "2M" }, { grantMin: "grantRange" }],
    ["a day that is none", { opensOn: "31.2.2027" }, { opensOn: "day" }],
    ["an opening after the deadline", { opensOn: "2028-01-01" }, { opensOn: "opensLate" }],
    [
      "a day of a deadline that is none",
      { deadlineDate: ["soon"] },
      { deadlines: "deadlineDay\n1" },
    ],
    ["an objective nobody numbered", { objectives: "RSO4.4, X1" }, { objectives: "objective\nX1" }],
    ["an address without a host", { officialUrl: "see our site" }, { officialUrl: "address" }],
    ["a script for an address", { officialUrl: "javascript:alert(1)" }, { officialUrl: "address" }],
  ])("says beside the field that it has %s", (_what, changed, fields) => {
    expect(fieldsOf(changed)).toEqual(fields);
  });

  it("reads what people type: amounts, a rate, days, an address without its protocol", () => {
    const typed = {
      budgetTotal: "1,5 million",
      cofinancingRate: "72,75 %",
      opensOn: "1.9.2026",
      officialUrl: "example.eu/call",
    };
    expect(factsOf(typed)).toMatchObject({
      budgetTotal: 150_000_000,
      cofinancingRate: 7275,
      opensOn: "2026-09-01",
      officialUrl: "https://example.eu/call",
    });
  });

  it("leaves out rows of deadlines without a day", () => {
    expect(factsOf(withDeadlineRow(texts)).deadlines).toHaveLength(1);
    expect(factsOf(withoutDeadlineRow(texts, 0)).deadlines).toEqual([]);
  });
});

describe("areas in an editor's words", () => {
  it("are found by code, name and town, each once", () => {
    expect(readAreas("BE234\nSweden\nGreece (EL)\nMalmö\nNO\nSE")).toEqual({
      codes: ["BE234", "SE", "EL", "SE224", "NO"],
      areas: [
        { wrote: "BE234", understood: "Arr. Gent (BE234)" },
        { wrote: "Sweden", understood: "Sweden (SE)" },
        { wrote: "Malmö", understood: "Skåne län (SE224)" },
        { wrote: "NO", understood: "Norway (NO)" },
        { wrote: "SE", understood: "Sweden (SE)" },
      ],
      problem: null,
    });
  });

  it("ask back where several are meant, and offer what is near where none is", () => {
    expect(readAreas("Neustadt").problem).toMatch(/^areaAmbiguous\nNeustadt\n.+; /);
    expect(readAreas("Stockhlm").problem).toMatch(/^areaNearest\nStockhlm\n.*Stockholm/);
    expect(readAreas("Xqzzw").problem).toBe("areaUnknown\nXqzzw");
  });
});
