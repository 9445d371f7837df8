import { describe, expect, it } from "vitest";

import { readObjective } from "./objective";

describe("an objective", () => {
  it.each([
    ["RSO4.4", null, ["RSO4.4"]],
    ["RSO 4.4", null, ["RSO4.4"]],
    ["ESO4.9 Integration of third country nationals", null, ["ESO4.9"]],
    ["ESO4.10", null, ["ESO4.10"]],
    ["4.4", "ERDF", ["RSO4.4"]],
    ["4.9", "ESF+", ["ESO4.9"]],
    ["4(i)", "ESF+", ["ESO4.9"]],
    ["SO 4.l", "ESF+", ["ESO4.12"]],
    ["4(iv)", "ERDF", ["RSO4.4"]],
    ["3.c.1. Creșe 3.c.2. Muncă flexibilă", "ESF+", ["ESO4.3"]],
    ["2", "AMIF", ["AMIF-SO2"]],
    ["SO2", "AMIF", ["AMIF-SO2"]],
    ["AMIF-SO 2", null, ["AMIF-SO2"]],
    ["RSO4.3, RSO4.4", "ERDF", ["RSO4.3", "RSO4.4"]],
    ["JSO8.1", null, ["JSO8.1"]],
  ] as const)("written %s of %s is %j", (text, fund, codes) => {
    expect(readObjective(text, fund)).toEqual({ codes, policy: null, wordsOnly: false });
  });

  it.each([
    ["PO4", 4],
    ["Policy objective 5", 5],
    ["CP 4", 4],
    ["4", 4],
  ])("may be a policy objective: %s", (text, policy) => {
    expect(readObjective(text, "ERDF")).toEqual({ codes: [], policy, wordsOnly: false });
  });

  it("may be in words alone", () => {
    expect(readObjective("Promoting integration of people", "ESF+")).toMatchObject({
      wordsOnly: true,
    });
  });

  it.each(["ESO4.99", "RSO9.1", "xyz", "4.77"])("is not read out of %j", (text) => {
    expect(readObjective(text, "ERDF")).toBeNull();
  });
});
