import writeXlsxFile, { type Row } from "write-excel-file/node";

import type { FileFacts } from "./validation";

/** What holds for the whole of the made timetable. */
export const madeFacts: FileFacts = {
  authority: "Comunidad de Madrid",
  region: "ES30",
  fund: "ESF+",
  programme: "Programa FSE+ Comunidad de Madrid 2021-2027",
  language: "es",
  currency: "EUR",
  url: "https://www.example.es/fse/calendario",
  licence: "CC BY 4.0",
};

/** One wrong cell of the made timetable: its row as a spreadsheet numbers it, and what stands in it. */
export interface Mistake {
  readonly row: number;
  readonly column: string;
  readonly found: string;
}

const headings = [
  "Código",
  "Convocatoria",
  "Objetivo específico",
  "Ámbito territorial",
  "Beneficiarios",
  "Presupuesto",
  "Fecha prevista de inicio",
  "Fecha prevista de cierre",
  "Tasa de cofinanciación",
  "Importe mínimo",
  "Importe máximo",
  "Enlace",
];

const subjects = [
  "Acogida e integración de personas migrantes",
  "Itinerarios de inserción para jóvenes",
  "Aprendizaje de la lengua para recién llegados",
  "Servicios sociales de proximidad",
  "Mediación intercultural en los barrios",
  "Apoyo a familias monoparentales",
  "Segunda oportunidad educativa",
  "Inclusión de la población gitana",
];
const objectives = ["ESO4.9", "4.1", "4(l)", "ESO 4.8", "SO 4.j"];
const areas = ["ES30", "Comunidad de Madrid", "Madrid (ES300)", "ES300; ES30"];
const applicants = ["Municipios", "Entidades locales y ONG", "Asociaciones sin ánimo de lucro"];

/** The ten wrong cells. The headings stand in row 3, so the first call is row 4. */
export const mistakes: readonly Mistake[] = [
  { row: 5, column: "Fecha prevista de cierre", found: "31.02.2027" },
  { row: 8, column: "Ámbito territorial", found: "Atlántida" },
  { row: 11, column: "Presupuesto", found: "por determinar" },
  { row: 14, column: "Objetivo específico", found: "ESO4.99" },
  { row: 18, column: "Fecha prevista de cierre", found: "01/01/2027" },
  { row: 21, column: "Código", found: "FSE-2027-17" },
  { row: 25, column: "Tasa de cofinanciación", found: "850 %" },
  { row: 29, column: "Importe mínimo", found: "900.000,00" },
  { row: 34, column: "Enlace", found: "ver la web" },
  { row: 40, column: "Ámbito territorial", found: "" },
];

interface TimetableOptions {
  /** Without its mistakes the same timetable has forty calls to take. */
  readonly withMistakes?: boolean;
  /** Moves the end of the call in this row, as a later issue of the timetable would. */
  readonly moved?: { readonly row: number; readonly closes: string };
}

/** Makes a real timetable as an authority would: 40 planned calls in XLSX, ten cells of it wrong. */
export async function makeTimetable({ withMistakes = true, moved }: TimetableOptions = {}) {
  const calls = Array.from({ length: 40 }, (_, at) => callCells(at));
  const sheet: Row[] = [["Calendario de convocatorias 2027"], [], headings, ...calls];
  if (withMistakes) for (const { row, column, found } of mistakes) put(sheet, row, column, found);
  if (moved) put(sheet, moved.row, "Fecha prevista de cierre", moved.closes);
  return writeXlsxFile([{ data: sheet, sheet: "Calendario" }]).toBuffer();
}

function callCells(at: number): Row {
  const month = (at % 9) + 1;
  const start = new Date(Date.UTC(2027, month - 1, 15));
  return [
    `FSE-2027-${at + 1}`,
    `${subjects[at % subjects.length] ?? ""}, ${at + 1}.ª convocatoria`,
    objectives[at % objectives.length],
    areas[at % areas.length],
    applicants[at % applicants.length],
    at % 2 === 0 ? 250_000 * (at + 1) : `${(250_000 * (at + 1)).toLocaleString("de-DE")},50 €`,
    { value: start, type: Date, format: "dd/mm/yyyy" },
    `30/${String(month + 2).padStart(2, "0")}/2027`,
    "40 %",
    "50.000",
    "200.000",
    `www.example.es/fse/${at + 1}`,
  ];
}

function put(sheet: readonly Row[], row: number, column: string, found: string): void {
  const cells = sheet[row - 1];
  if (cells) cells[headings.indexOf(column)] = found === "" ? null : found;
}
