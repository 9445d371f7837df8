import { describe, expect, it } from "vitest";

import { getObjective, listFundObjectives, listObjectives } from "./queries";
import { themeObjectives } from "./vocabulary";

describe("official objectives", () => {
  it("have their wording for every theme that names one", () => {
    const codes = Object.values(themeObjectives).flat();
    expect(listObjectives(codes).map(({ code }) => code)).toEqual(codes);
    expect(getObjective("ESO4.9")?.official).toMatch(/third-country nationals/i);
  });

  it("are listed by the fund that supports them", () => {
    const codes = listFundObjectives("AMIF").map(({ code }) => code);
    expect(codes).toContain("AMIF-SO2");
    expect(codes).not.toContain("ESO4.9");
  });

  it("are unknown under a code nobody published", () => {
    expect(getObjective("XSO9.9")).toBeNull();
  });
});
