import { describe, expect, it } from "vitest";

import { callId } from "@/lib/calls/rules/identity";
import { summarise } from "@/lib/calls/rules/summary";
import { aDraft } from "@/lib/calls/testing";
import type { CallDraft } from "@/lib/calls/validation";

import { structuredData } from "./structured-data";

const now = new Date("2026-11-23T10:00:00Z");
const told = { url: "https://citycalls.test/en/calls/x", fundName: "AMIF", areas: ["EU"] };

function say(rest: Partial<CallDraft> = {}): Record<string, unknown> {
  return JSON.parse(text(rest)) as Record<string, unknown>;
}

function text(rest: Partial<CallDraft> = {}): string {
  const { parent, facts: _facts, ...draft } = aDraft(rest);
  const record = {
    ...draft,
    id: callId("s", draft.externalKey),
    slug: "x",
    sourceId: "s",
    parentKey: parent,
    publication: "published" as const,
    mergedInto: null,
    missedRuns: 0,
    lastCheckedAt: null,
    withdrawnAt: null,
    changeSeq: 1,
    deadlines: draft.deadlines.map((deadline, place) => ({ ...deadline, id: String(place) })),
  };
  return structuredData(summarise(record, now), told);
}

describe("a call for search engines", () => {
  it("is a grant with its amount, and closes at its deadline in its zone", () => {
    expect(say()).toMatchObject({
      "@type": "MonetaryGrant",
      amount: { minValue: 150_000, maxValue: 300_000, currency: "EUR" },
      potentialAction: { endTime: "2027-01-15T16:00:00.000Z" },
    });
  });

  it("is a service where no grant is given", () => {
    expect(say({ kind: "advice" })).toMatchObject({ "@type": "GovernmentService" });
  });

  it("leaves out what is not stated", () => {
    const silent = say({ grantMax: null, grantMin: null, summary: null, code: null });
    expect(Object.keys(silent)).not.toContain("amount");
    expect(Object.keys(silent)).not.toContain("description");
  });

  it("cannot end its script early, whatever a source calls its call", () => {
    expect(text({ title: "</script><script>alert(1)</script>" })).not.toContain("<");
  });
});
