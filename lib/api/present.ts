import type { z } from "zod";

import type { LastCheck } from "@/lib/calls/queries/records";
import type { CallSummary, Deadline } from "@/lib/calls/types";
import { coverageReasonText } from "@/lib/regions/rules/reason";
import type { Hit, SearchResult } from "@/lib/search/types";

import type { apiCall } from "./schemas";

/** Writes a call under the names of the open API (DESIGN.md 5). */
export function presentCall(call: CallSummary): z.input<typeof apiCall> {
  return {
    id: call.id,
    slug: call.slug,
    code: call.code,
    title: call.title,
    titleLanguage: call.titleLanguage,
    kind: call.kind,
    fund: call.fund as z.input<typeof apiCall>["fund"],
    programme: call.programme,
    instrument: call.instrument,
    managingBody: call.managingBody,
    themes: call.themes as z.input<typeof apiCall>["themes"],
    objectives: call.objectives,
    coverage: call.coverage,
    reach: call.reach,
    applicantTypes: call.applicantTypes,
    opensOn: call.opensOn,
    deadlines: call.deadlines.map(presentDeadline),
    nextDeadline: call.nextDeadline === null ? null : presentDeadline(call.nextDeadline),
    state: call.state,
    daysLeft: call.daysLeft,
    budgetTotal: call.budgetTotal,
    budgetShared: call.budgetShared,
    grantMin: call.grantMin,
    grantMax: call.grantMax,
    currency: call.currency,
    cofinancingRate: call.cofinancingRate,
    officialUrl: call.officialUrl,
    source: {
      id: call.sourceId,
      url: call.sourceUrl,
      confidence: call.confidence,
      seenOn: call.seenOn,
    },
    lastCheckedAt: call.lastCheckedAt?.toISOString() ?? null,
  };
}

function presentDeadline({ id: _id, ...deadline }: Deadline): Omit<Deadline, "id"> {
  return deadline;
}

/**
 * Writes a page of results under the names of the open API. `checks` tells when calls were last
 * seen: the index, which learns of changes alone, does not know.
 */
export function presentResult(result: SearchResult, checks: ReadonlyMap<string, LastCheck>) {
  return {
    items: result.hits.map((hit) => presentHit(hit, checks.get(hit.call.id))),
    total: result.total,
    page: result.page,
    pageSize: result.pageSize,
    facets: result.facets,
    emptyReason: result.emptyReason,
    warnings: result.warnings,
  };
}

function presentHit({ call, coverageReason, expectedAgain }: Hit, check: LastCheck | undefined) {
  const item = { ...presentCall({ ...call, ...check }), expectedAgain };
  return coverageReason === null
    ? item
    : { ...item, coverageReason: coverageReasonText(coverageReason) };
}
