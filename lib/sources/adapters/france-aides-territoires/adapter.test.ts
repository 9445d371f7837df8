import { afterEach, describe, expect, it, vi } from "vitest";

import type { AskRequest } from "@/lib/sources/types";

import { draftsOf, endure, problemsOf, readFrom, type Answer } from "../national.fixture";

import { franceAidesTerritoires } from "./adapter";
import { regionalAid } from "./adapter.fixture";

const settings = vi.hoisted((): { AIDES_TERRITOIRES_TOKEN: string | undefined } => ({
  AIDES_TERRITOIRES_TOKEN: "made-up-key",
}));
vi.mock("@/lib/env", () => ({ env: () => settings }));

afterEach(() => {
  settings.AIDES_TERRITOIRES_TOKEN = "made-up-key";
});

const connection = JSON.stringify({ token: "made-up-token" });

/** Answers with aids, 100 a page, to whoever shows the token. */
function serviceOf(aids: readonly unknown[], asked: AskRequest[] = []): Answer {
  return (request) => {
    asked.push(request);
    if (request.url.endsWith("/connexion/")) return connection;
    const page = Number(new URL(request.url).searchParams.get("page"));
    const next = page * 100 < aids.length ? `https://elsewhere.example/?page=${page + 1}` : null;
    const results = aids.slice(page * 100 - 100, page * 100);
    return JSON.stringify({ count: aids.length, previous: null, next, results });
  };
}

async function readAid(changes: Record<string, unknown>) {
  const [row] = await readFrom(franceAidesTerritoires, serviceOf([{ ...regionalAid, ...changes }]));
  return row?.ok ? row.draft : null;
}

describe("the European aids of France", () => {
  it("are read with their words as plain text, the audience as ours and the region's code", async () => {
    const [aid] = draftsOf(await readFrom(franceAidesTerritoires, serviceOf([regionalAid])));
    expect(aid).toEqual({
      externalKey: "4711",
      code: null,
      title: "Inclusion des personnes migrantes",
      titleLanguage: "fr",
      summary: "Accompagner les personnes réfugiées vers l’emploi.\nESO4.9",
      summaryLanguage: "fr",
      kind: "grant",
      fund: "ESF+",
      programme: "FSE + : Fonds social européen",
      instrument: "shared",
      managingBody: "Région Bretagne",
      themes: expect.arrayContaining([
        "migrant-integration",
        "jobs",
        "social-inclusion",
      ]) as unknown,
      objectives: ["ESO4.9"],
      applicantTypes: ["municipality", "metropolitan-area", "ngo"],
      applicants: "Communes; Intercommunalités / Pays; Associations; Fées",
      mayLead: null,
      consortium: null,
      partnersMin: null,
      partnerCountriesMin: null,
      applicationLanguages: ["fr"],
      coverage: { include: ["FRH"], exclude: [], approximate: false },
      opensOn: "2026-11-01",
      datesIndicative: false,
      deadlineModel: "single-stage",
      deadlines: [
        {
          localDate: "2027-01-29",
          localTime: null,
          zone: "Europe/Paris",
          stage: 1,
          kind: "final",
        },
      ],
      budgetTotal: null,
      budgetShared: false,
      grantMin: null,
      grantMax: null,
      currency: "EUR",
      cofinancingRate: 6000,
      officialUrl: "https://www.bretagne.example/fse",
      sourceUrl: "https://aides-territoires.beta.gouv.fr/aides/4711-inclusion/",
      confidence: "medium",
      seenOn: null,
      parent: null,
      withdrawn: false,
      notes: null,
      facts: [expect.objectContaining({ fact: "themes", origin: "rule" })],
    });
  });

  it("say which audience is none of ours", async () => {
    const [row] = await readFrom(franceAidesTerritoires, serviceOf([regionalAid]));
    expect(row).toMatchObject({ unmapped: ["Fées"] });
  });

  it("cover what the perimeter names, and wait at the desk when that is no region", async () => {
    const covered = async (perimeter: string | null, perimeter_scale: string | null) =>
      (await readAid({ perimeter, perimeter_scale }))?.coverage.include;
    expect(await covered("France", "Pays")).toEqual(["FR"]);
    expect(await covered("Nord", "Département")).toEqual(["FRE11"]);
    expect(await covered("Union européenne", "Continent")).toEqual(["EU"]);
    expect(await covered("FRK", null)).toEqual(["FRK"]);
    expect(await covered("Paris", "Commune")).toEqual([]);
    expect(await covered("regions_53_75", "Ad-hoc")).toEqual([]);
    expect(await covered(null, null)).toEqual([]);
  });

  it("are only those that may be shared and draw on a fund of ours", async () => {
    const shown = async (changes: Record<string, unknown>) => (await readAid(changes)) !== null;
    expect(
      await shown({ import_data_url: "https://x.example", import_share_licence: "unknown" }),
    ).toBe(false);
    expect(await shown({ import_data_url: "https://x.example", import_share_licence: null })).toBe(
      false,
    );
    expect(await shown({ import_share_licence: "openlicence20" })).toBe(true);
    expect(await shown({ european_aid: null })).toBe(false);
    expect(await shown({ programs: ["FEADER - Développement rural"], name: "Aide" })).toBe(false);
    const rows = await readFrom(
      franceAidesTerritoires,
      serviceOf([{ ...regionalAid, programs: ["Autre"] }]),
    );
    expect(problemsOf(rows)).toMatchObject([{ row: "4711", column: "programs", found: "Autre" }]);
  });

  it("tell a loan, two stages, a permanent aid and one of the Commission", async () => {
    expect(await readAid({ aid_types: ["Prêt"] })).toMatchObject({ kind: "loan" });
    expect(await readAid({ predeposit_date: "2026-12-01" })).toMatchObject({
      deadlineModel: "two-stage",
      deadlines: [{ kind: "stage1" }, { kind: "final", localDate: "2027-01-29" }],
    });
    expect(await readAid({ submission_deadline: null, recurrence: "Permanente" })).toMatchObject({
      deadlineModel: "continuous",
      deadlines: [],
    });
    expect(await readAid({ programs: ["LIFE"] })).toMatchObject({
      fund: "LIFE",
      instrument: "direct",
    });
    expect(await readAid({ programs: ["Interreg VI"] })).toMatchObject({ instrument: "interreg" });
  });

  it("are read page by page with the token alone, wherever the reply points", async () => {
    const many = Array.from({ length: 230 }, (_, id) => ({ ...regionalAid, id }));
    const asked: AskRequest[] = [];
    const rows = await readFrom(franceAidesTerritoires, serviceOf(many, asked));
    expect(draftsOf(rows)).toHaveLength(230);
    expect(asked).toHaveLength(4);
    expect(asked[0]).toMatchObject({ method: "POST", headers: { "x-auth-token": "made-up-key" } });
    for (const { url, headers } of asked.slice(1)) {
      expect(new URL(url).host).toBe("aides-territoires.beta.gouv.fr");
      expect(headers).toEqual({ authorization: "Bearer made-up-token" });
    }
  });

  it("cannot be read without the key, and say which setting is missing", async () => {
    expect(franceAidesTerritoires.missingSetting?.()).toBeNull();
    settings.AIDES_TERRITOIRES_TOKEN = undefined;
    expect(franceAidesTerritoires.missingSetting?.()).toBe("AIDES_TERRITOIRES_TOKEN");
    await expect(readFrom(franceAidesTerritoires, serviceOf([regionalAid]))).rejects.toMatchObject({
      reason: "not-configured",
    });
  });

  it("leave out one that cannot be read, and say why", async () => {
    const odd = [
      { ...regionalAid, id: 1, submission_deadline: "2027-02-30" },
      { ...regionalAid, id: 2, name: "" },
      { ...regionalAid, id: null },
    ];
    const rows = await readFrom(franceAidesTerritoires, serviceOf(odd));
    expect(problemsOf(rows)).toMatchObject([
      { row: "1", column: "submission_deadline", found: "2027-02-30" },
      { row: "2", column: "title" },
      { row: "Inclusion des personnes migrantes", column: "id" },
    ]);
  });

  it.each([
    ["not-as-expected", "<html><body>503 Service Unavailable</body></html>"],
    ["not-as-expected", '{"results":null}'],
    ["empty", '{"count":0,"next":null,"results":[]}'],
    ["truncated", '{"count":9,"next":null,"results":[]}'],
    ["unstable", JSON.stringify({ count: 900, next: "more", results: [regionalAid] })],
    ["unstable", '{"count":900,"next":"more","results":[{"id":null}]}'],
  ])("are not touched by a reply that is %s", async (reason, reply) => {
    const service: Answer = ({ url }) => (url.endsWith("/connexion/") ? connection : reply);
    await expect(readFrom(franceAidesTerritoires, service)).rejects.toMatchObject({ reason });
  });

  it("let nothing but a failure or a problem out of 20,000 broken replies", async () => {
    const page = JSON.stringify({ count: 1, next: null, results: [regionalAid] });
    const readBroken: (broken: string) => Answer =
      (broken) =>
      ({ url }) =>
        url.endsWith("/connexion/") ? connection : broken;
    const connectBroken: (broken: string) => Answer =
      (broken) =>
      ({ url }) =>
        url.endsWith("/connexion/") ? broken : page;
    const one = await endure(franceAidesTerritoires, page, readBroken, 18_000);
    const two = await endure(franceAidesTerritoires, connection, connectBroken, 2_000);
    expect(Math.min(one.drafts, one.problems, one.failures)).toBeGreaterThan(100);
    expect(Math.min(two.drafts, two.failures)).toBeGreaterThan(100);
  }, 180_000);
});
