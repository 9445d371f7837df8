import { describe, expect, it } from "vitest";

import { draftsOf, endure, problemsOf, readFrom, type Answer } from "../national.fixture";

import { slovakiaItms } from "./adapter";
import { announcedReply, plannedReply } from "./adapter.fixture";

const announced = JSON.stringify(announcedReply);
const planned = JSON.stringify(plannedReply);
const service: Answer = ({ url }) => (url.includes("planovanavyzva") ? planned : announced);

function serviceOf(calls: readonly unknown[]): Answer {
  return ({ url }) => {
    if (url.includes("planovanavyzva")) return planned;
    const offset = Number(new URL(url).searchParams.get("offset"));
    return JSON.stringify({ size: calls.length, results: calls.slice(offset, offset + 200) });
  };
}

describe("the calls of Slovakia", () => {
  it("are read with their cut-offs, places, applicants and the EU share in cents", async () => {
    const [open] = draftsOf(await readFrom(slovakiaItms, service));
    expect(open).toEqual({
      externalKey: "vyzva:5101",
      code: "PSK-UV-101-2026-DV-ESF+",
      title: "Integrácia cudzincov v obciach",
      titleLanguage: "sk",
      summary: "Integration of foreigners in municipalities",
      summaryLanguage: "en",
      kind: "grant",
      fund: "ESF+",
      programme: "Program Slovensko 2021 - 2027",
      instrument: "shared",
      managingBody: "Úrad vlády SR",
      themes: expect.arrayContaining(["migrant-integration"]) as unknown,
      objectives: ["ESO4.9"],
      applicantTypes: ["municipality"],
      applicants: "Obec, mesto",
      mayLead: null,
      consortium: null,
      partnersMin: null,
      partnerCountriesMin: null,
      applicationLanguages: ["sk"],
      coverage: { include: ["SK04"], exclude: [], approximate: false },
      opensOn: "2026-09-01",
      datesIndicative: false,
      deadlineModel: "cut-offs",
      deadlines: ["2026-11-01", "2026-12-31"].map((localDate) => ({
        localDate,
        localTime: null,
        zone: "Europe/Bratislava",
        stage: 1,
        kind: "cut-off",
      })),
      budgetTotal: 892_795_550,
      budgetShared: false,
      grantMin: 5_000_000,
      grantMax: null,
      currency: "EUR",
      cofinancingRate: 9250,
      officialUrl: "https://eurofondy.gov.sk/",
      sourceUrl: "https://api.itms21.sk/public/v1/vyzva/id/5101",
      confidence: "medium",
      seenOn: null,
      parent: null,
      withdrawn: false,
      notes: "The budget is the EU share.",
      facts: expect.arrayContaining([
        expect.objectContaining({ fact: "themes", origin: "rule" }),
      ]) as unknown,
    });
  });

  it("are withdrawn when cancelled, and left out when closed on an unknown day", async () => {
    const drafts = draftsOf(await readFrom(slovakiaItms, service));
    const cancelled = drafts.find(({ externalKey }) => externalKey === "vyzva:5102");
    expect(cancelled).toMatchObject({ withdrawn: true, fund: "ERDF" });
    expect(cancelled?.deadlines).toMatchObject([{ localDate: "2026-12-01", kind: "final" }]);
    expect(drafts.map(({ externalKey }) => externalKey)).not.toContain("vyzva:5103");
  });

  it("are planned ones with keys of their own, rounds as stages and dates that may move", async () => {
    const rows = await readFrom(slovakiaItms, service);
    const plans = draftsOf(rows).filter(({ datesIndicative }) => datesIndicative);
    expect(plans).toHaveLength(1);
    expect(plans[0]).toMatchObject({
      externalKey: "planovana:5101",
      fund: "ERDF",
      objectives: ["RSO5.1"],
      opensOn: "2027-02-01",
      deadlineModel: "two-stage",
      deadlines: [
        { localDate: "2027-04-01", stage: 1, kind: "stage1" },
        { localDate: "2027-07-31", stage: 2, kind: "final" },
      ],
      coverage: { include: ["SK"], approximate: true },
      budgetTotal: 1_200_000_000,
    });
  });

  it("are read page by page to the end", async () => {
    const calls = Array.from({ length: 450 }, (_, id) => ({
      id,
      kod: `PSK-X-${id}-2026-DV-EFRR`,
      nazovSk: "Výzva",
    }));
    const rows = await readFrom(slovakiaItms, serviceOf(calls));
    expect(draftsOf(rows)).toHaveLength(450 + 1);
  });

  it("leave out one that cannot be read, and say why", async () => {
    const odd = [
      { id: 1, kod: "PSK-A-1-2026-DV-EFRR", nazovSk: "Výzva", datumUkoncenia: -5 },
      { id: 2, kod: "PSK-A-2", nazovSk: "Bez fondu" },
      { id: 3, kod: "PSK-A-3-EFRR", nazovSk: "" },
      { id: 4, kod: "PRH-A-4", fond: ["Európsky námorný, rybolovný a akvakultúrny fond"] },
      { id: 5, kod: "PSK-A-5-EFRR", nazovSk: "Dobrá" },
    ];
    const rows = await readFrom(slovakiaItms, serviceOf(odd));
    expect(problemsOf(rows)).toMatchObject([
      { row: "PSK-A-1-2026-DV-EFRR", column: "datumUkoncenia", found: "-5" },
      { row: "PSK-A-2", column: "fond" },
      { row: "vyzva:3", column: "title" },
    ]);
    expect(draftsOf(rows).map(({ code }) => code)).toContain("PSK-A-5-EFRR");
  });

  it.each([
    ["not-as-expected", "<html><body>503</body></html>"],
    ["not-as-expected", '{"message":"moved"}'],
    ["empty", '{"size":0,"results":[]}'],
    ["truncated", '{"size":9,"results":[]}'],
    ["unstable", '{"size":900,"results":[{"id":null}]}'],
    ["unstable", '{"size":900,"results":[{"id":1,"kod":"A-EFRR","nazovSk":"Výzva"}]}'],
  ])("are not touched by a reply that is %s", async (reason, reply) => {
    await expect(readFrom(slovakiaItms, () => reply)).rejects.toMatchObject({ reason });
  });

  it("let nothing but a failure or a problem out of 20,000 broken replies", async () => {
    const call = JSON.stringify({ size: 1, results: announcedReply.results.slice(0, 1) });
    const plan = JSON.stringify({ size: 1, results: plannedReply.results.slice(0, 1) });
    const isPlans = (url: string) => url.includes("planovanavyzva");
    const one = await endure(
      slovakiaItms,
      call,
      (broken) => (request) => (isPlans(request.url) ? "[]" : broken),
      12_000,
    );
    const two = await endure(
      slovakiaItms,
      plan,
      (broken) => (request) => (isPlans(request.url) ? broken : call),
      8_000,
    );
    for (const { drafts, problems, failures } of [one, two]) {
      expect(Math.min(drafts, problems, failures)).toBeGreaterThan(100);
    }
  }, 180_000);
});
