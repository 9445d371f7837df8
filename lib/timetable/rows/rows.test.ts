import { describe, expect, it } from "vitest";

import { recogniseColumns, savedHeadings } from "@/lib/timetable/columns/recognise";
import { readFile } from "@/lib/timetable/files/read-file";
import { madeFacts, makeTimetable, mistakes } from "@/lib/timetable/timetable.fixture";
import type { Table } from "@/lib/timetable/types";
import type { FileFacts } from "@/lib/timetable/validation";

import { readTable } from "./read-table";

const now = new Date("2026-11-23T10:00:00Z");

function read(rows: string[][], facts: Partial<FileFacts> = {}) {
  const table: Table = { rows };
  const mapping = recogniseColumns(table);
  if (!mapping) throw new Error("no headings");
  return readTable(table, mapping, { ...madeFacts, ...facts }, now).rows;
}

async function readMade(options: Parameters<typeof makeTimetable>[0] = {}) {
  const file = await readFile(await makeTimetable(options));
  const table = file.ok ? file.tables[0] : undefined;
  const mapping = table && recogniseColumns(table);
  if (!table || !mapping) throw new Error("not read");
  return readTable(table, mapping, madeFacts, now).rows;
}

describe("a timetable of forty calls with ten mistakes", () => {
  it("gives thirty calls, and says of each other row which cell is wrong", async () => {
    const rows = await readMade();
    expect(rows).toHaveLength(40);
    expect(rows.filter(({ draft }) => draft !== null)).toHaveLength(30);
    const found = rows.flatMap(({ number, problems }) =>
      problems.map((problem) => ({ row: number, column: problem.column, found: problem.found })),
    );
    expect(found).toEqual(mistakes);
  });

  it("gives all forty without them, each with its facts", async () => {
    const rows = await readMade({ withMistakes: false });
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(rows[1]?.draft).toMatchObject({
      externalKey: "ref:fse-2027-2",
      code: "FSE-2027-2",
      title: "Itinerarios de inserción para jóvenes, 2.ª convocatoria",
      titleLanguage: "es",
      fund: "ESF+",
      instrument: "shared",
      objectives: ["ESO4.1"],
      coverage: { include: ["ES30"], exclude: [], approximate: false },
      opensOn: "2027-02-15",
      datesIndicative: true,
      deadlines: [{ localDate: "2027-04-30", zone: "Europe/Madrid", kind: "final" }],
      budgetTotal: 500_000_50,
      grantMin: 50_000_00,
      grantMax: 200_000_00,
      cofinancingRate: 4000,
      officialUrl: "https://www.example.es/fse/2",
      managingBody: "Comunidad de Madrid",
    });
    expect(rows[1]?.draft?.applicantTypes).toContain("municipality");
    expect(rows[0]?.draft?.themes).toContain("migrant-integration");
  });
});

describe("the tables that authorities publish", () => {
  it("is read as Romania has it, where rows share titles and regions are kinds", () => {
    const header = [
      "priority",
      "title",
      "objective",
      "region",
      "budget",
      "fund",
      "plannedLaunch",
      "plannedClose",
      "callType",
      "applicants",
    ];
    const rows = read(
      [
        header,
        [
          "Educație",
          "Educație incluzivă",
          "6.f.1. Intervenții integrate",
          "LDR+MDR",
          "235349042.4705882",
          "FSE+",
          "2025-08-01",
          "2025-10-31",
          "competitiv",
          "ISJ/ISMB",
        ],
        [
          "Educație",
          "Educație incluzivă",
          "6.f.1. Intervenții integrate",
          "LDR+MDR",
          "13395588",
          "FSE+",
          "2025-08-01",
          "2025-09-30",
          "non-competitiv",
          "Ministerul Educației",
        ],
      ],
      { region: "RO", fund: null, programme: "Programul Educație și Ocupare", language: "ro" },
    );
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(rows[0]?.draft).toMatchObject({
      objectives: ["ESO4.6"],
      budgetTotal: 23_534_904_247,
      fund: "ESF+",
    });
    expect(rows[0]?.draft?.coverage).toMatchObject({ approximate: true });
    expect(new Set(rows.map(({ draft }) => draft?.externalKey)).size).toBe(2);
    expect(rows[1]?.draft?.applicants).toBe("Ministerul Educației");
  });

  it("is read as Czechia has it: no area, no applicants, amounts in koruny", () => {
    const rows = read(
      [
        ["KOD", "NAZEV", "STAV", "DATUMOTEVRENI", "DATUMUZAVRENI", "ALOKACECELKEM"],
        [
          "02_25_044",
          "Vzdělávání pro praxi a život",
          "planned",
          "2026-11-24",
          "2027-04-30",
          "500000000",
        ],
        ["02_25_045", "Výzkumné infrastruktury II", "planned", "2026-12-10", "", "1900000000"],
      ],
      { region: "CZ", fund: "ESF+", programme: "OP JAK", language: "cs", currency: "CZK" },
    );
    expect(rows.map(({ draft }) => draft)).toMatchObject([
      {
        code: "02_25_044",
        currency: "CZK",
        budgetTotal: 50_000_000_000,
        coverage: { include: ["CZ"], approximate: true },
      },
      { deadlines: [], deadlineModel: "unknown" },
    ]);
  });

  it("is read as Portugal has it", () => {
    const rows = read(
      [
        [
          "ID",
          "Tipo Ent. Beneficiária",
          "Natureza Aviso",
          "Designacao do Aviso",
          "Programa",
          "Objetivo Especifico",
          "Fundo",
          "Dotação Fundo",
          "Data Inicio Prevista",
          "Data Fim Prevista",
          "Quadrimestre",
          "NUTS II",
          "Modalidade Apresentação Candidatura",
        ],
        [
          "PT-17",
          "Entidades públicas: municípios",
          "Concurso",
          "Inclusão ativa",
          "Norte 2030",
          "ESO4.8",
          "FSE+",
          "1.500.000,00 €",
          "01/02/2027",
          "30/04/2027",
          "1.º",
          "Norte",
          "Individual",
        ],
      ],
      { region: "PT", fund: null, programme: null, language: "pt" },
    );
    expect(rows[0]?.problems).toEqual([]);
    expect(rows[0]?.draft).toMatchObject({
      title: "Inclusão ativa",
      programme: "Norte 2030",
      budgetTotal: 150_000_000,
      coverage: { include: ["PT11"] },
    });
  });
});

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
    const table = { rows: [header, ["Priority 1", "", "", "", "", "", ""], usual] };
    const mapping = recogniseColumns(table);
    const reading = mapping && readTable(table, mapping, madeFacts, now);
    expect(reading).toMatchObject({ passedOver: [2], rows: [{ number: 3 }] });
  });
});

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
