import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { expect, it } from "vitest";

import { csvArchive, jsonDocument } from "./files";

const lists = {
  notes: [
    { text: '=HYPERLINK("http://evil.example")', writtenAt: new Date("2026-11-23T10:00:00Z") },
    { text: "Line one\nand “two”; three", writtenAt: null },
  ],
  themes: [{ themes: ["jobs"], capacity: 100 }],
  nothing: [],
};

it("A table of an export opens in a spreadsheet with its cells whole and no formula alive", () => {
  const files = unzipSync(csvArchive(lists));
  expect(Object.keys(files).sort()).toEqual(["notes.csv", "themes.csv"]);
  const bytes = files["notes.csv"] ?? new Uint8Array();
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data } = Papa.parse(strFromU8(bytes.slice(3)), { skipEmptyLines: true });
  expect(data).toEqual([
    ["text", "writtenAt"],
    [`'=HYPERLINK("http://evil.example")`, "2026-11-23T10:00:00.000Z"],
    ["Line one\nand “two”; three", ""],
  ]);
});

it("A document of an export holds every list, empty ones too", () => {
  const read: unknown = JSON.parse(jsonDocument(lists, new Date("2026-11-24T00:00:00Z")));
  expect(read).toMatchObject({ exportedAt: "2026-11-24T00:00:00.000Z", nothing: [] });
});
