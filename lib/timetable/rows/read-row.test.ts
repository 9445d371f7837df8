import { describe, expect, it } from "vitest";

import { readRows } from "./rows.fixture";

const read = (...given: Parameters<typeof readRows>) => readRows(...given).rows;

describe("a row", () => {
  const header = [
    "Geographical area",
    "Policy or specific objective",
    "Type of eligible applicants",
    "Total amount of support",
    "Start date",
    "End date",
    "Title",
  ];
  const usual = [
    "ES30",
    "ESO4.9",
    "municipality",
    "1000000",
    "01/02/2027",
    "30/04/2027",
    "Welcome",
  ];
  const one = (change: Partial<Record<number, string>>) =>
    read([header, usual.map((cell, at) => change[at] ?? cell)])[0];

  it("of five parts alone has a title made of them, said to be ours", () => {
    const draft = one({ 6: "" })?.draft;
    expect(draft?.title).toBe("Integration of third country nationals: Comunidad de Madrid");
    expect(draft?.facts).toContainEqual({
      fact: "title",
      origin: "own-words",
      note: "From objective and area.",
    });
  });

  it("keeps its key when its dates and amount move, and has another with another title", () => {
    const key = (change: Partial<Record<number, string>>) => one(change)?.draft?.externalKey;
    expect(key({ 3: "5", 5: "31/05/2027" })).toBe(key({}));
    expect(key({ 6: "Farewell" })).not.toBe(key({}));
    expect(key({ 6: " WELCOME! " })).toBe(key({}));
  });

  it("that names a quarter opens on its first day and closes on its last, as an indication", () => {
    const row = one({ 4: "Q1 2027", 5: "06/2027" });
    expect(row?.draft).toMatchObject({
      opensOn: "2027-01-01",
      datesIndicative: true,
      deadlines: [{ localDate: "2027-06-30" }],
    });
    expect(row?.remarks.map(({ remark }) => remark)).toEqual(["period-only", "month-only"]);
    expect(row?.draft?.facts).toContainEqual({
      fact: "opensOn",
      origin: "source",
      note: "Given as “Q1 2027”.",
    });
  });

  it("without an area in a table that has areas is no call for everywhere", () => {
    expect(one({ 0: "" })).toMatchObject({
      draft: null,
      problems: [{ part: "area", expected: "areaGiven" }],
    });
  });

  it("with only a policy objective is a call, as the law allows", () => {
    expect(one({ 1: "PO4" })?.draft).toMatchObject({
      objectives: [],
      notes: "Policy objective 4 of cohesion policy.",
    });
  });

  it("with a single cell is a heading among the rows and passed over", () => {
    const reading = readRows([header, ["Priority 1", "", "", "", "", "", ""], usual]);
    expect(reading).toMatchObject({ passedOver: [2], rows: [{ number: 3 }] });
  });
});
