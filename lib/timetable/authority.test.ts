import { describe, expect, it } from "vitest";

import { authoritySourceId, resolveAuthorityRegion } from "./authority";

describe("an authority", () => {
  it("is the same source however its name is spelled", () => {
    const id = "timetable-regione-siciliana";
    for (const name of ["Regione Siciliana", " REGIONE  siciliana ", "Regióne Siciliana"]) {
      expect(authoritySourceId(name)).toBe(id);
    }
  });

  it("is a source of its own in letters that are not Latin, and however long its name", () => {
    const names = [
      "Υπουργείο Εργασίας",
      "Υπουργείο Ανάπτυξης",
      "Министерство на труда",
      `${"Ministry ".repeat(10)} of A`,
      `${"Ministry ".repeat(10)} of B`,
    ];
    const ids = names.map(authoritySourceId);
    expect(new Set(ids).size).toBe(names.length);
    for (const id of ids) expect(id).toMatch(/^timetable-[a-z0-9-]{8,60}$/);
  });

  it("answers for one country or region, by name or code", () => {
    expect(["Spain", "España", "ES61", "Andalousie", "GR"].map(resolveAuthorityRegion)).toEqual([
      "ES",
      "ES",
      "ES61",
      "ES61",
      "EL",
    ]);
    for (const words of ["Atlantis", "Limburg", "EU", ""]) {
      expect(resolveAuthorityRegion(words), words).toBeNull();
    }
  });
});
