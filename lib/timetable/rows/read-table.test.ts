import { describe, expect, it } from "vitest";

import { recogniseColumns } from "@/lib/timetable/columns/recognise";
import { readFile } from "@/lib/timetable/files/read-file";
import { madeFacts, makeTimetable, mistakes } from "@/lib/timetable/timetable.fixture";

import { readTable } from "./read-table";
import { rowsReadAt } from "./rows.fixture";

async function readMade(options: Parameters<typeof makeTimetable>[0] = {}) {
  const file = await readFile(await makeTimetable(options));
  const table = file.ok ? file.tables[0] : undefined;
  const mapping = table && recogniseColumns(table);
  if (!table || !mapping) throw new Error("not read");
  return readTable(table, mapping, madeFacts, rowsReadAt).rows;
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
