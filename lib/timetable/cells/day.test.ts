import { describe, expect, it } from "vitest";

import { readDay } from "./day";

describe("a day", () => {
  it.each([
    ["31.12.2026", "2026-12-31"],
    ["31. 12. 2026", "2026-12-31"],
    ["31/12/2026", "2026-12-31"],
    ["31-12-26", "2026-12-31"],
    ["2026-12-31", "2026-12-31"],
    ["2026/12/31", "2026-12-31"],
    ["20261231", "2026-12-31"],
    ["2026-12-31T00:00:00.000Z", "2026-12-31"],
    ["46387", "2026-12-31"],
    ["31 December 2026", "2026-12-31"],
    ["Thursday 31st December, 2026", "2026-12-31"],
    ["1er mars 2027", "2027-03-01"],
    ["31 décembre 2026", "2026-12-31"],
    ["31. Dezember 2026", "2026-12-31"],
    ["31 de diciembre de 2026", "2026-12-31"],
    ["31 dicembre 2026", "2026-12-31"],
    ["31 grudnia 2026 r.", "2026-12-31"],
    ["31 december 2026", "2026-12-31"],
    ["31 de dezembro de 2026", "2026-12-31"],
    ["31 decembrie 2026", "2026-12-31"],
    ["31. prosince 2026", "2026-12-31"],
    ["28 lutego 2027", "2027-02-28"],
    ["1 września 2027", "2027-09-01"],
  ])("written %s is %s", (text, day) => {
    expect(readDay(text)).toEqual({ first: day, last: day, precision: "day", time: null });
  });

  it.each([
    ["12/2026", "2026-12-01", "2026-12-31", "month"],
    ["2027-02", "2027-02-01", "2027-02-28", "month"],
    ["February 2028", "2028-02-01", "2028-02-29", "month"],
    ["avril 2027", "2027-04-01", "2027-04-30", "month"],
    ["prosinec 2026", "2026-12-01", "2026-12-31", "month"],
    ["Q1 2027", "2027-01-01", "2027-03-31", "period"],
    ["T1 2027", "2027-01-01", "2027-03-31", "period"],
    ["2027/Q4", "2027-10-01", "2027-12-31", "period"],
    ["1er trimestre 2027", "2027-01-01", "2027-03-31", "period"],
    ["II kwartał 2027", "2027-04-01", "2027-06-30", "period"],
    ["3. čtvrtletí 2027", "2027-07-01", "2027-09-30", "period"],
    ["2. Quartal 2027", "2027-04-01", "2027-06-30", "period"],
    ["trimestrul IV 2027", "2027-10-01", "2027-12-31", "period"],
    ["2º semestre de 2027", "2027-07-01", "2027-12-31", "period"],
    ["1.º Quadrimestre 2027", "2027-01-01", "2027-04-30", "period"],
  ])("of which only a part is known, %s, is %s to %s", (text, first, last, precision) => {
    expect(readDay(text)).toEqual({ first, last, precision, time: null });
  });

  it.each([
    ["31.12.2026 17:00", "17:00"],
    ["2026-12-31 12:30:00", "12:30"],
    ["31/12/2026, 14h00", "14:00"],
    ["31. prosince 2026 14:00 hod.", "14:00"],
  ])("can have a time: %s", (text, time) => {
    expect(readDay(text)).toMatchObject({ first: "2026-12-31", time });
  });

  it.each([
    "31.02.2026",
    "12/31/2026",
    "soon",
    "2026",
    "31.12.",
    "32/12/2026",
    "Q5 2027",
    "1.1.1999",
    "",
    "spring 2027",
  ])("is not read out of %j", (text) => {
    expect(readDay(text)).toBeNull();
  });
});
