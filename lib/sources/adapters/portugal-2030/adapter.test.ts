import { describe, expect, it } from "vitest";

import { draftsOf, endure, problemsOf, readFrom, type Answer } from "../national.fixture";

import { portugal2030 } from "./adapter";
import { noMore, regionalNotice } from "./adapter.fixture";

interface Notices {
  readonly open: readonly unknown[];
  readonly scheduled?: readonly unknown[];
  /** The number of the first page. */
  readonly from?: 0 | 1;
}

function formOf(body: FormData | string | undefined): URLSearchParams {
  return new URLSearchParams(typeof body === "string" ? body : "");
}

/** Answers as the source does: five notices a page, and words behind the last. */
function serviceOf({ open, scheduled = [], from = 0 }: Notices): Answer {
  return ({ body }) => {
    const form = formOf(body);
    const notices = form.get("estadoAvisoId") === "7" ? open : scheduled;
    const page = Math.max(Number(form.get("page")) - from, 0);
    const avisos = notices.slice(page * 5, page * 5 + 5);
    return JSON.stringify(avisos.length > 0 ? { status: 200, avisos } : noMore);
  };
}

const named = (codigoAviso: string) => ({
  ...regionalNotice,
  aviso: { ...regionalNotice.aviso, codigoAviso },
});
const paidBy = (lines: readonly object[]) => ({
  ...regionalNotice,
  estrutura: lines.map((line) => ({ ...regionalNotice.estrutura[0], ...line })),
});

describe("the calls of Portugal", () => {
  it("are read with the sum of their own lines, the last date and the hour in Lisbon", async () => {
    const [call] = draftsOf(await readFrom(portugal2030, serviceOf({ open: [regionalNotice] })));
    expect(call).toEqual({
      externalKey: "ALT2030-2026-901",
      code: "ALT2030-2026-901",
      title: "Acolhimento de migrantes nos bairros",
      titleLanguage: "pt",
      summary: "Reception of migrants in neighbourhoods",
      summaryLanguage: "en",
      kind: "grant",
      fund: "ERDF",
      programme: "Programa Regional do Alentejo 2021-2027",
      instrument: "shared",
      managingBody: null,
      themes: expect.arrayContaining(["migrant-integration", "urban-development"]) as unknown,
      objectives: ["RSO5.1"],
      applicantTypes: [],
      applicants: null,
      mayLead: null,
      consortium: null,
      partnersMin: null,
      partnerCountriesMin: null,
      applicationLanguages: ["pt"],
      coverage: { include: ["PT1C", "PT1D"], exclude: [], approximate: true },
      opensOn: "2026-11-14",
      datesIndicative: false,
      deadlineModel: "single-stage",
      deadlines: [
        {
          localDate: "2027-04-30",
          localTime: "18:00",
          zone: "Europe/Lisbon",
          stage: 1,
          kind: "final",
        },
      ],
      budgetTotal: 7_503_585,
      budgetShared: false,
      grantMin: null,
      grantMax: null,
      currency: "EUR",
      cofinancingRate: null,
      officialUrl: "https://portugal2030.pt/avisos/",
      sourceUrl: null,
      confidence: "medium",
      seenOn: null,
      parent: null,
      withdrawn: false,
      notes: "National money beside that of the EU is not counted.",
      facts: expect.arrayContaining([
        expect.objectContaining({ fact: "coverage", origin: "rule" }),
      ]) as unknown,
    });
  });

  it.each([0, 1] as const)("are read to the end when pages count from %i", async (from) => {
    const open = Array.from({ length: 12 }, (_, n) => named(`NORTE2030-2026-${n}`));
    const scheduled = [named("CENTRO2030-2026-1")];
    const drafts = draftsOf(await readFrom(portugal2030, serviceOf({ open, scheduled, from })));
    expect(new Set(drafts.map(({ code }) => code)).size).toBe(13);
  });

  it("may still move while they are not published", async () => {
    const calendario = { ...regionalNotice.calendario, dataPublicacao: "2026-12-01T09:00:00" };
    const scheduled = [{ ...regionalNotice, calendario }];
    const [call] = draftsOf(await readFrom(portugal2030, serviceOf({ open: [], scheduled })));
    expect(call?.datesIndicative).toBe(true);
  });

  it("show the fund with the most money, and reach the country when thematic", async () => {
    const call = paidBy([
      { dotacao: 10, programaOperacionalDesignacao: "Programa Pessoas" },
      {
        dotacao: 20,
        fundoDesignacao: "Fundo Social Europeu Mais",
        objetivoEspecificoDesignacao: "ESO4.8",
        programaOperacionalDesignacao: "Programa Pessoas",
      },
    ]);
    const [draft] = draftsOf(await readFrom(portugal2030, serviceOf({ open: [call] })));
    expect(draft).toMatchObject({
      fund: "ESF+",
      objectives: ["RSO5.1", "ESO4.8"],
      budgetTotal: 3000,
      coverage: { include: ["PT"], approximate: true },
    });
  });

  it("are left out when no fund of ours pays", async () => {
    const sea = paidBy([{ fundoDesignacao: "Fundo Europeu dos Assuntos Marítimos e das Pescas" }]);
    const state = paidBy([{ fundoDesignacao: null }]);
    const open = [sea, state, regionalNotice];
    expect(await readFrom(portugal2030, serviceOf({ open }))).toHaveLength(1);
  });

  it("say which objective has no code we know", async () => {
    const call = paidBy([{ objetivoEspecificoDesignacao: "Algo de novo" }]);
    const rows = await readFrom(portugal2030, serviceOf({ open: [call] }));
    expect(rows[0]).toMatchObject({ ok: true, unmapped: ["Algo de novo"] });
  });

  it("leave out one that cannot be read, and say why", async () => {
    const calendario = { dataFim: "30 de fevereiro" };
    const open = [{ ...named("A"), calendario }, paidBy([{ dotacao: -1 }]), { aviso: {} }];
    const rows = await readFrom(portugal2030, serviceOf({ open }));
    expect(problemsOf(rows)).toMatchObject([
      { row: "A", column: "calendario.dataFim", found: "30 de fevereiro" },
      { row: "ALT2030-2026-901", column: "estrutura.0.dotacao", found: "-1" },
      { row: "#3", column: "aviso.codigoAviso" },
    ]);
  });

  it.each([
    ["not-as-expected", "<html><body>503 Service Unavailable</body></html>"],
    ["not-as-expected", '{"code":500,"message":"error"}'],
    ["empty", JSON.stringify(noMore)],
    ["unstable", JSON.stringify({ avisos: [regionalNotice] })],
  ])("are not touched by a reply that is %s", async (reason, reply) => {
    await expect(readFrom(portugal2030, () => reply)).rejects.toMatchObject({ reason });
  });

  it("let nothing but a failure or a problem out of 20,000 broken replies", async () => {
    const page = JSON.stringify({ avisos: [regionalNotice] });
    const end = JSON.stringify(noMore);
    const first: (broken: string) => Answer =
      (broken) =>
      ({ body }) =>
        typeof body === "string" && /^estadoAvisoId=7&.*&page=0$/.test(body) ? broken : end;
    const { drafts, problems, failures } = await endure(portugal2030, page, first);
    expect(Math.min(drafts, problems, failures)).toBeGreaterThan(100);
  }, 180_000);
});
