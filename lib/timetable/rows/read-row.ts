import { regionName } from "@/lib/regions/queries";
import { draftOf } from "@/lib/sources/reading/draft";
import { fillApplicants, fillThemes } from "@/lib/sources/rules/fill";
import { getObjective } from "@/lib/themes/queries";
import { readArea } from "@/lib/timetable/cells/area";
import { readFund } from "@/lib/timetable/cells/fund";
import { type CellObjective, readObjective } from "@/lib/timetable/cells/objective";
import { readAddress, readApplicantCodes, readLanguages } from "@/lib/timetable/cells/words";
import type { FileFacts } from "@/lib/timetable/validation";
import { zoneOf } from "@/lib/regions/zones";
import type { SourceDraft } from "@/lib/sources/validation";

import { readDates } from "./dates";
import { referenceOf } from "./identity";
import { readMoney } from "./money";
import type { RowCells } from "./row-cells";

type Stated = Pick<SourceDraft, "fund" | "programme" | "title" | "titleLanguage">;

/**
 * Reads the planned call in a row, with what the file says of all of them. Says in the cells what
 * cannot be read; gives `null` where something is missing without which there is no call.
 */
export function readRow(cells: RowCells, facts: FileFacts, key: string, now: Date) {
  const fund = cells.read("fund", readFund, "fund") ?? facts.fund;
  if (fund === null && cells.text("fund") === "") cells.refuse("fund", "fundGiven");
  const programme = cells.text("programme") || facts.programme;
  if (!programme) cells.refuse("programme", "programmeGiven");
  const objective = cells.read("objective", (text) => readObjective(text, fund), "objective");
  const coverage = readCoverage(cells, facts);
  const title = readTitle(cells, facts, objective, coverage);
  const address = cells.read("address", readAddress, "address");
  const { facts: dateFacts, ...dates } = readDates(cells, zoneOf(facts.region));
  const money = readMoney(cells, facts);
  const applicationLanguages = cells.read("language", readLanguages, "languages") ?? [];
  if (!fund || !programme || !title) return null;
  const stated: Stated = { fund, programme, ...title.words };
  const draft = draftOf({
    ...stated,
    ...dates,
    ...money,
    externalKey: key,
    code: referenceOf(cells.text("reference")),
    summary: cells.text("summary") || null,
    summaryLanguage: facts.language,
    instrument: /\binterreg\b/i.test(programme) ? "interreg" : "shared",
    managingBody: facts.authority,
    objectives: [...(objective?.codes ?? [])],
    coverage,
    applicationLanguages,
    officialUrl: address ?? facts.url,
    sourceUrl: facts.url,
    seenOn: now.toISOString().slice(0, 10),
    notes: objective?.policy ? `Policy objective ${objective.policy} of cohesion policy.` : null,
    facts: [...title.facts, ...dateFacts],
  });
  if (objective?.policy) cells.remark("policy-objective", cells.text("objective"));
  const filled = withApplicants(cells, draft);
  return fillThemes(filled, objective?.wordsOnly ? { words: cells.text("objective") } : {});
}

function readCoverage(cells: RowCells, { region }: FileFacts): SourceDraft["coverage"] {
  const area = cells.read("area", (text) => readArea(text, region), "area");
  if (area) {
    if (area.approximate) cells.remark("area-recoded", cells.text("area"));
    return {
      include: [...area.include],
      exclude: [...area.exclude],
      approximate: area.approximate,
    };
  }
  if (cells.has("area")) {
    if (cells.text("area") === "") cells.refuse("area", "areaGiven");
    return { include: [], exclude: [], approximate: false };
  }
  cells.remark("whole-area", regionName(region));
  return { include: [region], exclude: [], approximate: true };
}

function readTitle(
  cells: RowCells,
  { language }: FileFacts,
  objective: CellObjective | null,
  coverage: SourceDraft["coverage"],
) {
  const own = cells.text("title").replace(/\s+/g, " ");
  if (own !== "") return { words: { title: own, titleLanguage: language }, facts: [] };
  if (objective?.wordsOnly) {
    const title = cells.text("objective").replace(/\s+/g, " ");
    return { words: { title, titleLanguage: language }, facts: [] };
  }
  if (!objective) {
    if (cells.text("objective") === "") cells.refuse("title", "objectiveOrTitle");
    return null;
  }
  const what = objective.codes.map((code) => getObjective(code)?.short ?? code).join("; ");
  const where = coverage.include.map(regionName).join(", ");
  const title = `${what || `Policy objective ${objective.policy ?? ""}`}: ${where}`;
  cells.remark("title-made", title);
  return {
    words: { title, titleLanguage: "en" },
    facts: [{ fact: "title", origin: "own-words" as const, note: "From objective and area." }],
  };
}

function withApplicants(cells: RowCells, draft: SourceDraft): SourceDraft {
  const text = cells.text("applicants");
  const codes = text === "" ? [] : (readApplicantCodes(text) ?? []);
  const words = cells.text("applicantWords") || (codes.length > 0 ? "" : text);
  const applicants = words === "" ? null : words;
  const known = { ...draft, applicants, applicantTypes: [...codes] };
  const filled = fillApplicants(known, { words: [text, words].join(". ") });
  if (text !== "" && filled.applicantTypes.length === 0) cells.remark("unmapped", text);
  return filled;
}
