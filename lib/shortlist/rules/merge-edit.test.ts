import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Standing } from "../types";
import { itemFields, stages } from "../vocabulary";

import { mergeEdit, tidyStanding } from "./merge-edit";

const seen: Standing = {
  stage: "watching",
  droppedBecause: null,
  ownerId: null,
  internalDeadlineOn: null,
  amountAsked: null,
  amountWon: null,
  documentsUrl: null,
};

const standing = fc.record({
  stage: fc.constantFrom(...stages),
  droppedBecause: fc.option(fc.constantFrom("no time", "no money")),
  ownerId: fc.option(fc.constantFrom("anna", "bert")),
  internalDeadlineOn: fc.option(fc.constantFrom("2027-01-01", "2027-02-01")),
  amountAsked: fc.option(fc.constantFrom(1, 2)),
  amountWon: fc.option(fc.constantFrom(1, 2)),
  documentsUrl: fc.option(fc.constantFrom("https://a.eu/", "https://b.eu/")),
});

describe("an edit while nobody else edits", () => {
  it("writes what changed and names before and after", () => {
    const merge = mergeEdit(seen, { ...seen, stage: "preparing", amountAsked: 5 }, seen);
    expect(merge.conflicts).toEqual([]);
    expect(merge.changes).toEqual([
      { field: "stage", before: "watching", after: "preparing" },
      { field: "amountAsked", before: null, after: 5 },
    ]);
  });
});

describe("two people who edit at once", () => {
  it("both keep what they wrote where they wrote in different fields", () => {
    const hers = { ...seen, ownerId: "anna" };
    const { merged, conflicts } = mergeEdit(seen, { ...seen, amountAsked: 5 }, hers);
    expect(conflicts).toEqual([]);
    expect(merged).toMatchObject({ ownerId: "anna", amountAsked: 5 });
  });

  it("are told where they wrote different things in one field", () => {
    const { conflicts } = mergeEdit(
      seen,
      { ...seen, stage: "submitted" },
      { ...seen, stage: "dropped" },
    );
    expect(conflicts).toEqual(["stage"]);
  });

  it("are not bothered where they wrote the same", () => {
    const both = { ...seen, stage: "submitted" as const };
    expect(mergeEdit(seen, both, both)).toMatchObject({ conflicts: [], changes: [] });
  });

  it("never lose a value: what is written was somebody's last word, or both are named", () => {
    fc.assert(
      fc.property(standing, standing, standing, (base, mine, current) => {
        const { merged, conflicts } = mergeEdit(base, mine, current);
        for (const field of itemFields) {
          const iChanged = mine[field] !== base[field];
          const theyChanged = current[field] !== base[field];
          if (iChanged && theyChanged && mine[field] !== current[field]) {
            expect(conflicts).toContain(field);
          } else {
            expect(merged[field]).toBe(iChanged ? mine[field] : current[field]);
            expect(conflicts).not.toContain(field);
          }
        }
      }),
    );
  });
});

describe("a call that is taken up again", () => {
  it("loses the reason it was dropped for", () => {
    const dropped: Standing = { ...seen, stage: "dropped", droppedBecause: "no time" };
    expect(tidyStanding(dropped)).toEqual(dropped);
    expect(tidyStanding({ ...dropped, stage: "watching" }).droppedBecause).toBeNull();
  });
});
