import { describe, expect, it } from "vitest";

import { objectiveOfFund, objectivesIn } from "./objectives";

describe("the objectives in a text", () => {
  it.each([
    ["RSO4.4", ["RSO4.4"]],
    ["ESO4.10 – integration of Roma", ["ESO4.10"]],
    ["eso 4.9, RSO 5.1", ["ESO4.9", "RSO5.1"]],
    ["RSO44 and ESO411", ["RSO4.4", "ESO4.11"]],
    ["JSO8.1", ["JSO8.1"]],
    ["ISO9001", []],
    ["RSO9.9 and ESO4.99", []],
    ["no code", []],
  ])("%s", (text, codes) => {
    expect(objectivesIn(text)).toEqual(codes);
  });
});

describe("a bare number", () => {
  it("is read by the fund it stands under", () => {
    expect(objectiveOfFund("4.8 Active inclusion", "ESF+")).toEqual(["ESO4.8"]);
    expect(objectiveOfFund("ŠC 2.8", "ERDF")).toEqual(["RSO2.8"]);
    expect(objectiveOfFund("2.8", "ESF+")).toEqual([]);
    expect(objectiveOfFund("4.8.1", "ESF+")).toEqual([]);
    expect(objectiveOfFund("4.1", "AMIF")).toEqual([]);
  });
});
