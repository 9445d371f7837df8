import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";

import { limits } from "./limits";
import { readFile } from "./read-file";

const bytes = (text: string) => new TextEncoder().encode(text);
const rowsOf = async (content: Uint8Array) => {
  const read = await readFile(content);
  return read.ok ? read.tables[0]?.rows : read.problem;
};

/** Writes text in an encoding of one byte a letter, of which Node can only read. */
function inNarrow(text: string, encoding: string): Uint8Array {
  const byLetter = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    byLetter.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  }
  return Uint8Array.from(Array.from(text), (letter) => byLetter.get(letter) ?? 63);
}

describe("a file of separated values", () => {
  it.each([";", ",", "\t", "|"])("is read whatever separates them: %j", async (mark) => {
    const text = [
      ["Title", "Budget"],
      ["A", "1"],
      ["B", "2"],
    ]
      .map((row) => row.join(mark))
      .join("\n");
    expect(await rowsOf(bytes(text))).toEqual([
      ["Title", "Budget"],
      ["A", "1"],
      ["B", "2"],
    ]);
  });

  it("is cut at semicolons although its amounts have commas", async () => {
    const text = "Titel;Budget\nA;1,5\nB;2,5\n";
    expect(await rowsOf(bytes(text))).toEqual([
      ["Titel", "Budget"],
      ["A", "1,5"],
      ["B", "2,5"],
    ]);
  });

  it("keeps commas, quotes and new lines inside quotes, and empty rows in their places", async () => {
    const text = '"Title","Who"\r\n"A ""b"", c","x\ny"\r\n\r\n"D","e"\r\n';
    expect(await rowsOf(bytes(text))).toEqual([
      ["Title", "Who"],
      ['A "b", c', "x\ny"],
      ["", ""],
      ["D", "e"],
    ]);
  });

  it.each([
    ["windows-1252", "Título;Región\nInserción de jóvenes;Castilla y León\n"],
    ["windows-1250", "Název;Kraj\nŽáci a učitelé;Jihomoravský kraj\n"],
    ["windows-1250", "Tytuł;Region\nWsparcie uchodźców;Łódzkie\n"],
    ["windows-1252", "Titre;Région\nIntégration des réfugiés;Île-de-France\n"],
    ["windows-1252", "Titel;Gebiet\nFörderung für Städte;Baden-Württemberg\n"],
  ])("is read in %s", async (encoding, text) => {
    expect(await rowsOf(inNarrow(text, encoding))).toEqual(
      text
        .trim()
        .split("\n")
        .map((line) => line.split(";")),
    );
  });

  it("is read in UTF-16 with and without its mark, and in UTF-8 with one", async () => {
    const text = "Název;Kraj\nŽáci;Praha\n";
    const expected = [
      ["Název", "Kraj"],
      ["Žáci", "Praha"],
    ];
    const wide = Buffer.from(text, "utf16le");
    expect(await rowsOf(wide)).toEqual(expected);
    expect(await rowsOf(Buffer.concat([Buffer.from([0xff, 0xfe]), wide]))).toEqual(expected);
    expect(await rowsOf(Buffer.concat([Buffer.from([0xfe, 0xff]), wide.swap16()]))).toEqual(
      expected,
    );
    expect(await rowsOf(bytes(`\uFEFF${text}`))).toEqual(expected);
  });
});

describe("a spreadsheet", () => {
  it("gives dates, numbers and texts as they were meant, and rows their numbers", async () => {
    const file = await writeXlsxFile([
      {
        data: [
          ["Timetable 2027"],
          [],
          ["Title", "Start", "Budget"],
          ["A", { value: new Date("2027-02-01T00:00Z"), type: Date, format: "dd.mm.yyyy" }, 1234.5],
          ["B", "1.3.2027", 1.234],
        ],
        sheet: "Calls",
      },
    ]).toBuffer();
    expect(await rowsOf(file)).toEqual([
      ["Timetable 2027", "", ""],
      ["", "", ""],
      ["Title", "Start", "Budget"],
      ["A", "2027-02-01", "1234.5"],
      ["B", "1.3.2027", "1.2340"],
    ]);
  });

  it("that would unpack to a flood is refused before it is unpacked", async () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(limits.unpackedBytes + 1) });
    expect(bomb.length).toBeLessThan(limits.bytes);
    expect(await readFile(bomb)).toEqual({ ok: false, problem: "unpacks-too-large" });
  });

  it("that says it unpacks to little and does not is no flood either", async () => {
    const honest = zipSync({ "xl/workbook.xml": new Uint8Array(2_000_000) });
    const lying = Uint8Array.from(honest);
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at += 1) {
      if (view.getUint32(at, true) === 2_000_000) view.setUint32(at, 10, true);
    }
    expect(await readFile(lying)).toMatchObject({ ok: false });
  });

  it("with one cell at its far end is refused, not laid out", async () => {
    const parts = {
      "[Content_Types].xml": strToU8("<Types/>"),
      "xl/_rels/workbook.xml.rels": strToU8(
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml" Type="x/worksheet"/></Relationships>',
      ),
      "xl/workbook.xml": strToU8(
        '<workbook><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
      ),
      "xl/worksheets/sheet1.xml": strToU8(
        '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
      ),
    };
    expect(await readFile(zipSync(parts))).toEqual({ ok: false, problem: "too-many-rows" });
  });
});

describe("a file of objects", () => {
  it("is a table whose headings are their names", async () => {
    const text = JSON.stringify([
      { title: "A", area: ["ES30", "ES42"] },
      { title: "B", total: 1.5 },
    ]);
    expect(await rowsOf(bytes(text))).toEqual([
      ["title", "area", "total"],
      ["A", "ES30; ES42", ""],
      ["B", "", "1.5"],
    ]);
  });
});

describe("a file of the wrong kind", () => {
  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["only spaces", bytes(" \n ;;; \n"), "empty"],
    ["a PDF", bytes("%PDF-1.7 …"), "not-a-table"],
    ["a web page", bytes("<!DOCTYPE html><html><body>503</body></html>"), "not-a-table"],
    ["an old Excel file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "old-excel"],
    ["an archive of something else", zipSync({ "a.txt": bytes("hello") }), "broken"],
    ["half an archive", zipSync({ "a.xml": bytes("<a/>") }).subarray(0, 30), "broken"],
    ["JSON of another shape", bytes('{"results": 3}'), "not-a-table"],
    ["bytes of a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0, 0), "not-a-table"],
    ["too much", new Uint8Array(limits.bytes + 1), "too-large"],
    ["too many rows", bytes("a;b\n".repeat(limits.rows + 1)), "too-many-rows"],
    ["too many columns", bytes(`${"a;".repeat(limits.columns)}b\n`), "too-many-columns"],
    ["a row without end", bytes("a;".repeat(2_000_000)), "too-many-columns"],
  ])("is told apart: %s", async (_what, content, problem) => {
    expect(await readFile(content)).toEqual({ ok: false, problem });
  });
});
