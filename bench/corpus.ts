import type { CallRecord, Deadline } from "@/lib/calls/types";
import { applicantTypes, callKinds, type DeadlineModel, instruments } from "@/lib/calls/vocabulary";
import { fundList } from "@/lib/funds/vocabulary";
import { listRegions } from "@/lib/regions/queries";
import { themeObjectives, themes } from "@/lib/themes/vocabulary";

import { Random } from "../lib/random.fixture";
import { zipf } from "./zipf";
import { type BenchLanguage, languageShares, makeWords } from "./vocabulary";

/** The moment at which the bench searches. */
export const benchNow = new Date("2026-11-23T12:00:00Z");

const englishWords = 20_000;
const otherWords = 8_000;
const programmeCount = 400;

/** A seeded supply of calls with the lengths, languages, places and dates of real ones. */
export class Corpus {
  readonly #random: Random;
  readonly #draw: Record<BenchLanguage, () => string>;
  readonly #programme: () => number;
  readonly #regions = {
    countries: listRegions(0).map((region) => region.code),
    nuts2: listRegions(2).map((region) => region.code),
    nuts3: listRegions(3).map((region) => region.code),
  };

  constructor(seed = 7) {
    this.#random = new Random(seed);
    this.#programme = zipf(this.#random, programmeCount, 10);
    const supply = (language: BenchLanguage, count: number) => {
      const words = makeWords(language, count);
      const place = zipf(this.#random, words.length);
      return () => words[place()] ?? "";
    };
    this.#draw = {
      en: supply("en", englishWords),
      fr: supply("fr", otherWords),
      de: supply("de", otherWords),
      es: supply("es", otherWords),
      it: supply("it", otherWords),
      pl: supply("pl", otherWords),
      nl: supply("nl", otherWords),
      pt: supply("pt", otherWords),
    };
  }

  /** Makes the call of a number, counted from 1. Call it in order: each takes from one stream. */
  make(number: number): CallRecord {
    const random = this.#random;
    const language = this.#language();
    const id = `${random.between(0x10000, 0xfffff).toString(16)}-${String(number)}`;
    const fund = random.pick(fundList)?.code ?? "AMIF";
    const theme = random.pick(themes);
    const grantMax = random.chance(0.6) ? random.between(5, 400) * 1_000_000 : null;
    return {
      id,
      slug: id,
      externalKey: id,
      code: random.chance(0.6) ? `${fund.slice(0, 4).toUpperCase()}-2026-${String(number)}` : null,
      title: this.#text(language, 6, 14),
      titleLanguage: language,
      summary: this.#text(language, 160, 240),
      summaryLanguage: language,
      kind: random.chance(0.85) ? "grant" : random.pick(callKinds),
      fund,
      programme: `Programme ${String(this.#programme())}`,
      instrument: random.pick(instruments),
      managingBody: random.chance(0.7) ? `Authority ${String(random.between(1, 300))}` : null,
      themes: [...new Set([theme, random.pick(themes)])],
      objectives: themeObjectives[theme].filter(() => random.chance(0.4)),
      coverage: this.#coverage(),
      applicantTypes: applicantTypes.filter(() => random.chance(0.15)),
      applicants: null,
      mayLead: random.chance(0.4) ? null : random.chance(0.8),
      consortium: null,
      partnersMin: null,
      partnerCountriesMin: null,
      applicationLanguages: random.chance(0.3) ? [] : [random.chance(0.3) ? "any" : language],
      ...this.#dates(id),
      withdrawnAt: null,
      budgetTotal: random.chance(0.7) ? random.between(1, 500) * 10_000_000 : null,
      budgetShared: false,
      grantMin: grantMax === null || random.chance(0.5) ? null : Math.floor(grantMax / 4),
      grantMax,
      currency: random.chance(0.96) ? "EUR" : "SEK",
      cofinancingRate: random.chance(0.7) ? random.between(8, 20) * 500 : null,
      officialUrl: `https://example.eu/calls/${id}`,
      sourceUrl: null,
      sourceId: "bench",
      parentKey: null,
      confidence: "high",
      notes: null,
      publication: "published",
      mergedInto: null,
      missedRuns: 0,
      seenOn: "2026-11-20",
      lastCheckedAt: null,
      changeSeq: number,
    };
  }

  #language(): BenchLanguage {
    let drawn = this.#random.next() * 100;
    for (const [language, share] of Object.entries(languageShares)) {
      drawn -= share;
      if (drawn < 0) return language as BenchLanguage;
    }
    return "en";
  }

  #text(language: BenchLanguage, from: number, to: number): string {
    const count = this.#random.between(from, to);
    return Array.from({ length: count }, () => this.#draw[language]()).join(" ");
  }

  #coverage(): CallRecord["coverage"] {
    const random = this.#random;
    const { countries, nuts2, nuts3 } = this.#regions;
    const drawn = random.next();
    const one = (codes: readonly string[]) => [random.pick(codes) ?? "EU"];
    if (drawn < 0.15)
      return { include: ["EU"], exclude: random.chance(0.5) ? ["DK"] : [], approximate: false };
    if (drawn < 0.55) return { include: one(countries), exclude: [], approximate: false };
    if (drawn < 0.8) return { include: one(nuts2), exclude: [], approximate: false };
    if (drawn < 0.92) return { include: one(nuts3), exclude: [], approximate: false };
    const start = random.between(0, nuts2.length - 12);
    return {
      include: nuts2.slice(start - (start % 10), start + 12),
      exclude: [],
      approximate: true,
    };
  }

  #dates(
    id: string,
  ): Pick<CallRecord, "opensOn" | "datesIndicative" | "deadlineModel" | "deadlines"> {
    const random = this.#random;
    const drawn = random.next();
    if (drawn < 0.04) return { ...open("continuous"), opensOn: "2026-01-01", deadlines: [] };
    const day = (days: number) =>
      new Date(benchNow.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const last = drawn < 0.5 ? random.between(-900, -1) : random.between(0, 500);
    const deadline = (stage: number, days: number, kind: Deadline["kind"]): Deadline => ({
      id: `${id}-${String(stage)}`,
      localDate: day(days),
      localTime: random.chance(0.8) ? "17:00" : null,
      zone: random.chance(0.7) ? "Europe/Brussels" : "Europe/Lisbon",
      stage,
      kind,
    });
    const two = random.chance(0.12);
    const deadlines = two
      ? [deadline(1, last - 120, "stage1"), deadline(2, last, "final")]
      : [deadline(1, last, "final")];
    const shape = { ...open(two ? "two-stage" : "single-stage"), deadlines };
    return {
      ...shape,
      opensOn: day(last - random.between(60, 240)),
      datesIndicative: random.chance(0.1),
    };
  }
}

function open(deadlineModel: DeadlineModel) {
  return { deadlineModel, datesIndicative: false };
}
