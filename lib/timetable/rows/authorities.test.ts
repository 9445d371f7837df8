import { describe, expect, it } from "vitest";

import { readRows } from "./rows.fixture";

const read = (...given: Parameters<typeof readRows>) => readRows(...given).rows;

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
