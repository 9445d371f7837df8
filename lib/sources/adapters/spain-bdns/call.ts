import { z } from "zod";

import type { ApplicantType } from "@/lib/calls/vocabulary";
import type { Fund } from "@/lib/funds/vocabulary";
import { foldText } from "@/lib/regions/fold";
import { coverageFrom, wholeCountry, type ReadCoverage } from "@/lib/sources/reading/coverage";
import { singleDeadline } from "@/lib/sources/reading/deadlines";
import { draftOf } from "@/lib/sources/reading/draft";
import { amount, line, listOf, mark, writtenIn } from "@/lib/sources/reading/fields";
import { filledRow } from "@/lib/sources/reading/filled-row";
import { fundsIn } from "@/lib/sources/reading/funds";
import { objectivesIn } from "@/lib/sources/reading/objectives";
import type { SourceRow } from "@/lib/sources/types";

const madrid = "Europe/Madrid";
const described = z.object({ descripcion: line }).transform(({ descripcion }) => descripcion);

/** A call in detail; its flag `abierto` is not read, as it cannot be relied on. */
const callFields = z.object({
  codigoBDNS: mark.pipe(z.string()),
  descripcion: line,
  organo: z.object({ nivel1: line, nivel2: line, nivel3: line }).nullish(),
  tipoConvocatoria: line,
  presupuestoTotal: amount,
  instrumentos: listOf(described),
  tiposBeneficiarios: listOf(described),
  regiones: listOf(described),
  fondos: listOf(described),
  descripcionFinalidad: line,
  descripcionBasesReguladoras: line,
  fechaInicioSolicitud: writtenIn(madrid),
  fechaFinSolicitud: writtenIn(madrid),
  textFin: line,
});
type CallFields = z.output<typeof callFields>;

/** How a call in detail is read. */
export const calls = { schema: callFields, names: ["codigoBDNS", "id"], make: rowOfCall };

function rowOfCall(call: CallFields): SourceRow | null {
  const funds = fundsIn(stated(call.fondos));
  const [fund] = funds;
  if (fund === undefined || isGivenDirectly(call)) return null;
  const { coverage, unmapped } = coverageOf(call);
  const beneficiaries = stated(call.tiposBeneficiarios);
  const isLoan = stated(call.instrumentos).every((name) => foldText(name).includes("prestamo"));
  const page = `https://www.infosubvenciones.es/bdnstrans/GE/es/convocatorias/${encodeURIComponent(call.codigoBDNS)}`;
  const draft = draftOf({
    externalKey: call.codigoBDNS,
    code: call.codigoBDNS,
    title: call.descripcion ?? "",
    titleLanguage: "es",
    kind: isLoan && call.instrumentos.length > 0 ? "loan" : "grant",
    fund,
    programme: `${fund} in Spain 2021-2027`,
    instrument: "shared",
    managingBody: bodyOf(call),
    objectives: objectivesIn(`${call.descripcion ?? ""} ${call.descripcionBasesReguladoras ?? ""}`),
    applicants: beneficiaries.join("; ") || null,
    applicationLanguages: ["es"],
    coverage,
    opensOn: call.fechaInicioSolicitud?.day ?? null,
    ...singleDeadline(call.fechaFinSolicitud, madrid),
    budgetTotal: call.presupuestoTotal,
    officialUrl: page,
    sourceUrl: page,
    confidence: "medium",
    notes: notesOf(call),
    facts: factsOf(funds),
  });
  return filledRow(draft, {
    unmapped,
    tags: call.descripcionFinalidad ?? "",
    words: "",
    applicantTypes: applicantsOf(beneficiaries),
    because: "From the five coarse kinds of applicant of the source.",
  });
}

function stated(texts: readonly (string | null)[]): string[] {
  return texts.flatMap((text) => text ?? []);
}

/** Money that goes to a named body without a call is nothing to apply for. */
function isGivenDirectly({ tipoConvocatoria }: CallFields): boolean {
  return foldText(tipoConvocatoria ?? "").startsWith("concesion directa");
}

/** A town or region that names no place means its own, which the source does not code. */
function coverageOf({ regiones, organo }: CallFields): ReadCoverage {
  const places = stated(regiones);
  if (places.length > 0) return coverageFrom(places, "ES");
  if (foldText(organo?.nivel1 ?? "").startsWith("estat")) {
    return { coverage: wholeCountry("ES"), unmapped: [] };
  }
  return coverageFrom([], "ES");
}

function bodyOf({ organo }: CallFields): string | null {
  const levels = [organo?.nivel3, organo?.nivel2].flatMap((level) => level ?? []);
  return [...new Set(levels)].join(", ") || null;
}

/**
 * Three of the five kinds tell who may apply. The other two, legal persons without economic
 * activity and "not stated", hold towns as well as associations, so nothing is told.
 */
function applicantsOf(beneficiaries: readonly string[]): ApplicantType[] {
  const kinds = beneficiaries.map((kind) =>
    coarseKinds.find(([word]) => word.test(foldText(kind))),
  );
  if (kinds.length === 0 || kinds.includes(undefined)) return [];
  return [...new Set(kinds.flatMap((kind) => kind?.[1] ?? []))];
}

const coarseKinds: readonly (readonly [RegExp, readonly ApplicantType[]])[] = [
  [/^personas fisicas que no/, ["individual"]],
  [/^(pyme|gran empresa)/, ["company"]],
];

function notesOf({ fechaFinSolicitud, textFin }: CallFields): string | null {
  return fechaFinSolicitud === null && textFin !== null ? `Deadline as stated: ${textFin}` : null;
}

function factsOf([fund, ...others]: readonly Fund[]) {
  const byRule = (fact: string, note: string) => ({ fact, origin: "rule" as const, note });
  const programme = byRule("programme", "The source names the fund only.");
  if (others.length === 0) return [programme];
  return [programme, byRule("fund", `The call draws on ${[fund, ...others].join(", ")}.`)];
}
