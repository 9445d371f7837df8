import { describe, expect, it } from "vitest";

import { recogniseColumns, savedHeadings } from "./recognise";

describe("headings nobody knows", () => {
  const table = {
    rows: [
      ["Wo", "Was", "Wieviel", "Von", "Bis"],
      ["DE2", "ESO4.9", "100", "1.2.2027", "1.3.2027"],
    ],
  };

  it("are not guessed at", () => {
    expect(recogniseColumns(table)).toBeNull();
  });

  it("are known once somebody has pointed at them", () => {
    const saved = savedHeadings(table.rows[0] ?? [], [
      "area",
      "objective",
      "total",
      "opens",
      "closes",
    ]);
    expect(recogniseColumns(table, saved)).toEqual({
      headerRow: 0,
      columns: ["area", "objective", "total", "opens", "closes"],
    });
  });
});
