import type { CallRecord, Deadline } from "@/lib/calls/types";

import type { Feed } from "./index/follower";

/** Calls that differ by a number alone would be editions of one. */
function spelt(number: number): string {
  return String(number).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");
}

/** What every made call has: an AMIF grant open to the whole EU. */
const usual = {
  code: null,
  titleLanguage: "en",
  summary: null,
  summaryLanguage: "en",
  kind: "grant",
  fund: "AMIF",
  programme: "AMIF Union actions",
  instrument: "direct",
  managingBody: null,
  objectives: [],
  applicantTypes: [],
  applicants: null,
  mayLead: null,
  consortium: null,
  partnersMin: null,
  partnerCountriesMin: null,
  applicationLanguages: [],
  opensOn: "2026-01-01",
  datesIndicative: false,
  deadlineModel: "single-stage",
  withdrawnAt: null,
  budgetTotal: null,
  budgetShared: false,
  grantMin: null,
  grantMax: null,
  currency: "EUR",
  cofinancingRate: null,
  officialUrl: "https://example.eu/call",
  sourceUrl: null,
  sourceId: "made",
  parentKey: null,
  confidence: "high",
  notes: null,
  publication: "published",
  mergedInto: null,
  missedRuns: 0,
  seenOn: null,
  lastCheckedAt: null,
} satisfies Partial<CallRecord>;

/** Makes a call for tests, with what is given put in its place. */
export function madeCall(number: number, given: Partial<CallRecord> = {}): CallRecord {
  const id = given.id ?? `call-${String(number).padStart(6, "0")}`;
  return {
    ...usual,
    id,
    slug: id,
    externalKey: id,
    title: `Call number ${spelt(number)}`,
    themes: ["migrant-integration"],
    coverage: { include: ["EU"], exclude: [], approximate: false },
    deadlines: [madeDeadline(id, "2027-03-01")],
    changeSeq: number,
    ...given,
  };
}

/** Makes a final deadline at 17:00 in Brussels. */
export function madeDeadline(callId: string, localDate: string): Deadline {
  return {
    id: `${callId} ${localDate}`,
    localDate,
    localTime: "17:00",
    zone: "Europe/Brussels",
    stage: 1,
    kind: "final",
  };
}

/** A record in memory that an index can follow, and that a test can change under it. */
export class MadeRecord implements Feed {
  readonly calls = new Map<string, CallRecord>();
  changeSeq = 0;
  asked = 0;

  constructor(
    calls: readonly CallRecord[] = [],
    public recordId = "record-one",
  ) {
    for (const call of calls) this.put(call);
  }

  /** Adds or changes a call under the next number. */
  put(call: CallRecord): void {
    this.changeSeq += 1;
    this.calls.set(call.id, { ...call, changeSeq: this.changeSeq });
  }

  mark(): Promise<{ recordId: string; changeSeq: number }> {
    return Promise.resolve({ recordId: this.recordId, changeSeq: this.changeSeq });
  }

  changedAfter(changeSeq: number, limit: number): Promise<CallRecord[]> {
    this.asked += 1;
    const changed = [...this.calls.values()].filter((call) => call.changeSeq > changeSeq);
    return Promise.resolve(changed.sort((a, b) => a.changeSeq - b.changeSeq).slice(0, limit));
  }
}
