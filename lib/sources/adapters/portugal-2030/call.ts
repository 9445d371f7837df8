import { z } from "zod";

import { singleDeadline } from "@/lib/sources/reading/deadlines";
import { draftOf } from "@/lib/sources/reading/draft";
import { amount, line, listOf, mark, writtenIn } from "@/lib/sources/reading/fields";
import { filledRow } from "@/lib/sources/reading/filled-row";
import type { SourceRow } from "@/lib/sources/types";

import { reachOf } from "./regions";
import { structureOf } from "./structure";

/**
 * Times come without a zone, also for the Azores: those of the mainland are an hour earlier there,
 * so reading all of them in Lisbon never makes a call look open that is closed.
 */
const lisbon = "Europe/Lisbon";

const callFields = z.object({
  aviso: z.object({
    codigoAviso: mark.pipe(z.string()),
    designacaoPT: line,
    designacaoEN: line,
  }),
  estrutura: listOf(
    z.object({
      programaOperacionalDesignacao: line,
      objetivoEspecificoDesignacao: line,
      tipologiaAcaoDesignacao: line,
      tipologiaOperacaoDesignacao: line,
      fundoDesignacao: line,
      dotacao: amount,
    }),
  ),
  calendario: z
    .object({
      dataPublicacao: writtenIn(lisbon),
      dataInicio: writtenIn(lisbon),
      dataFim: writtenIn(lisbon),
      dataFimAtual: writtenIn(lisbon),
    })
    .nullish(),
});
type CallFields = z.output<typeof callFields>;

/** How the notices of a page are read on a day: those not yet published may still move. */
export function callsOn(today: string) {
  return {
    schema: callFields,
    names: ["aviso.codigoAviso", "aviso.avisoGlobalId"],
    make: (call: CallFields) => rowOfCall(call, today),
  };
}

function rowOfCall({ aviso, estrutura, calendario }: CallFields, today: string): SourceRow | null {
  const { funds, programmes, objectives, unmapped, budget, hasNationalMoney } =
    structureOf(estrutura);
  const [fund] = funds;
  if (fund === undefined) return null;
  const { coverage, note } = reachOf(programmes);
  const { designacaoPT: portuguese, designacaoEN: english } = aviso;
  const published = calendario?.dataPublicacao?.day ?? null;
  const draft = draftOf({
    externalKey: aviso.codigoAviso,
    code: aviso.codigoAviso,
    title: portuguese ?? english ?? "",
    titleLanguage: portuguese === null ? "en" : "pt",
    summary: portuguese === null ? null : english,
    summaryLanguage: english === null ? "pt" : "en",
    fund,
    programme: programmes.join("; ") || "Portugal 2030",
    instrument: "shared",
    objectives: [...objectives],
    applicationLanguages: ["pt"],
    coverage,
    opensOn: calendario?.dataInicio?.day ?? null,
    datesIndicative: published === null || published > today,
    ...singleDeadline(calendario?.dataFimAtual ?? calendario?.dataFim ?? null, lisbon),
    budgetTotal: budget,
    officialUrl: "https://portugal2030.pt/avisos/",
    confidence: "medium",
    notes: hasNationalMoney ? "National money beside that of the EU is not counted." : null,
    facts: [
      { fact: "coverage", origin: "rule", note },
      { fact: "officialUrl", origin: "own-knowledge", note: "The list of all notices." },
      ...(funds.length > 1
        ? [
            {
              fact: "fund",
              origin: "rule" as const,
              note: `The call draws on ${funds.join(", ")}; the largest is shown.`,
            },
          ]
        : []),
    ],
  });
  const tags = estrutura.flatMap((row) => [
    row.tipologiaAcaoDesignacao ?? "",
    row.tipologiaOperacaoDesignacao ?? "",
  ]);
  return filledRow(draft, { unmapped, tags: [...new Set(tags)].join(". ") });
}
