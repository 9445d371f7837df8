import { describe, expect, it } from "vitest";

import { draftsOf, endure, problemsOf, readFrom, type Answer } from "../national.fixture";

import { spainBdns } from "./adapter";
import { searchPage, townCall } from "./adapter.fixture";

type Call = Partial<Record<keyof typeof townCall, unknown>>;

/** Answers with calls by their numbers, 50 a page. */
function serviceOf(calls: readonly Call[], asked: string[] = []): Answer {
  const byNumber = new Map(calls.map((call) => [String(call.codigoBDNS), call]));
  const numbers = [...byNumber.keys()];
  return ({ url }) => {
    asked.push(url);
    const query = new URL(url).searchParams;
    const page = Number(query.get("page"));
    const number = query.get("numConv");
    if (number !== null) return JSON.stringify(byNumber.get(number) ?? { codigoBDNS: number });
    const pages = Math.ceil(numbers.length / 50);
    return JSON.stringify(searchPage(numbers.slice(page * 50, page * 50 + 50), pages, page));
  };
}

describe("the calls of Spain", () => {
  it("are read with fund, place, the body that gives and the days of their region", async () => {
    const [call] = draftsOf(await readFrom(spainBdns, serviceOf([townCall])));
    expect(call).toEqual({
      externalKey: "900101",
      code: "900101",
      title: "Inclusión de personas migrantes en municipios (ESO4.9)",
      titleLanguage: "es",
      summary: null,
      summaryLanguage: "es",
      kind: "grant",
      fund: "ESF+",
      programme: "ESF+ in Spain 2021-2027",
      instrument: "shared",
      managingBody: "CONSEJERÍA DE FAMILIA, COMUNIDAD DE MADRID",
      themes: expect.arrayContaining(["migrant-integration", "social-inclusion"]) as unknown,
      objectives: ["ESO4.9"],
      applicantTypes: [],
      applicants: "PERSONAS JURÍDICAS QUE NO DESARROLLAN ACTIVIDAD ECONÓMICA",
      mayLead: null,
      consortium: null,
      partnersMin: null,
      partnerCountriesMin: null,
      applicationLanguages: ["es"],
      coverage: { include: ["ES300"], exclude: [], approximate: false },
      opensOn: "2026-11-21",
      datesIndicative: false,
      deadlineModel: "single-stage",
      deadlines: [
        {
          localDate: "2026-12-20",
          localTime: null,
          zone: "Europe/Madrid",
          stage: 1,
          kind: "final",
        },
      ],
      budgetTotal: 125_000_075,
      budgetShared: false,
      grantMin: null,
      grantMax: null,
      currency: "EUR",
      cofinancingRate: null,
      officialUrl: "https://www.infosubvenciones.es/bdnstrans/GE/es/convocatorias/900101",
      sourceUrl: "https://www.infosubvenciones.es/bdnstrans/GE/es/convocatorias/900101",
      confidence: "medium",
      seenOn: null,
      parent: null,
      withdrawn: false,
      notes: null,
      facts: [
        { fact: "programme", origin: "rule", note: "The source names the fund only." },
        { fact: "fund", origin: "rule", note: "The call draws on ESF+, ERDF." },
        expect.objectContaining({ fact: "themes", origin: "rule" }),
      ],
    });
  });

  it("are those with EU money that can be applied for", async () => {
    const others = [
      { ...townCall, codigoBDNS: "1", fondos: [] },
      { ...townCall, codigoBDNS: "2", fondos: [{ descripcion: "FEADER - DESARROLLO RURAL" }] },
      { ...townCall, codigoBDNS: "3", tipoConvocatoria: "Concesión directa - instrumental" },
      townCall,
    ];
    const rows = await readFrom(spainBdns, serviceOf(others));
    expect(rows).toHaveLength(1);
  });

  it("say a deadline in words where there is no day", async () => {
    const [call] = draftsOf(
      await readFrom(spainBdns, serviceOf([{ ...townCall, fechaFinSolicitud: null }])),
    );
    expect(call).toMatchObject({
      deadlines: [],
      deadlineModel: "unknown",
      notes: "Deadline as stated: 20 días hábiles",
    });
  });

  it("are for the whole country when the state names no region, else wait at the desk", async () => {
    const unplaced = { ...townCall, regiones: [] };
    const state = { ...unplaced, codigoBDNS: "1", organo: { nivel1: "ESTATAL" } };
    const strange = { ...townCall, codigoBDNS: "2", regiones: [{ descripcion: "Atlántida" }] };
    const rows = await readFrom(spainBdns, serviceOf([unplaced, state, strange]));
    const covered = draftsOf(rows).map(({ coverage }) => coverage.include);
    expect(covered).toEqual([[], ["ES"], []]);
    expect(rows[2]).toMatchObject({ unmapped: ["Atlántida"] });
  });

  it("tell who may apply only where the source's coarse kinds do", async () => {
    const kinds = [
      { descripcion: "PYME Y PERSONAS FÍSICAS QUE…" },
      { descripcion: "GRAN EMPRESA" },
    ];
    const [call] = draftsOf(
      await readFrom(spainBdns, serviceOf([{ ...townCall, tiposBeneficiarios: kinds }])),
    );
    expect(call?.applicantTypes).toEqual(["company"]);
  });

  it("are searched page by page, then read one by one, and known ones once more", async () => {
    const many = Array.from({ length: 120 }, (_, number) => ({
      ...townCall,
      codigoBDNS: String(1000 + number),
    }));
    const asked: string[] = [];
    const rows = await readFrom(spainBdns, serviceOf(many, asked), ["1003", "77"]);
    expect(draftsOf(rows)).toHaveLength(120);
    const searches = asked.filter((url) => url.includes("busqueda"));
    expect(searches.map((url) => new URL(url).searchParams.get("page"))).toEqual(["0", "1", "2"]);
    expect(searches[0]).toContain("fechaDesde=13/11/2026&fechaHasta=23/11/2026");
    expect(asked.filter((url) => url.includes("numConv=1003"))).toHaveLength(1);
    expect(asked.at(-1)).toContain("numConv=77");
  });

  it("are looked for further back the first time", async () => {
    const asked: string[] = [];
    await readFrom(spainBdns, serviceOf([townCall], asked));
    expect(asked[0]).toContain("fechaDesde=09/10/2026");
  });

  it("leave out one that cannot be read, and say why", async () => {
    const odd = [
      { ...townCall, codigoBDNS: "1", fechaFinSolicitud: "2026-02-30" },
      { ...townCall, codigoBDNS: "2", descripcion: null },
      { ...townCall, codigoBDNS: "3", presupuestoTotal: -4 },
    ];
    const rows = await readFrom(spainBdns, serviceOf(odd));
    expect(problemsOf(rows)).toMatchObject([
      { row: "1", column: "fechaFinSolicitud", found: "2026-02-30" },
      { row: "2", column: "title" },
      { row: "3", column: "presupuestoTotal", found: "-4" },
    ]);
  });

  it.each([
    ["not-as-expected", "<html><body>503 Service Unavailable</body></html>"],
    ["not-as-expected", '{"error":"x"}'],
    ["empty", JSON.stringify(searchPage([]))],
    ["truncated", JSON.stringify(searchPage([], 3))],
    ["unstable", JSON.stringify(searchPage(["1"], 3))],
  ])("are not touched by a reply that is %s", async (reason, reply) => {
    const service: Answer = ({ url }) =>
      url.includes("busqueda") ? reply : JSON.stringify(townCall);
    await expect(readFrom(spainBdns, service)).rejects.toMatchObject({ reason });
  });

  it("let nothing but a failure or a problem out of 20,000 broken replies", async () => {
    const found = JSON.stringify(searchPage(["900101"]));
    const detail = JSON.stringify(townCall);
    const search: (broken: string) => Answer =
      (broken) =>
      ({ url }) =>
        url.includes("busqueda") ? broken : detail;
    const read: (broken: string) => Answer =
      (broken) =>
      ({ url }) =>
        url.includes("busqueda") ? found : broken;
    const one = await endure(spainBdns, found, search, 4_000);
    const two = await endure(spainBdns, detail, read, 16_000);
    expect(Math.min(one.drafts, one.failures)).toBeGreaterThan(100);
    expect(Math.min(two.drafts, two.problems, two.failures)).toBeGreaterThan(100);
  }, 180_000);
});
