import { presentCall } from "@/lib/api/present";
import { answer, preflight, problem } from "@/lib/api/respond";
import { findCall, listCallRevisions } from "@/lib/calls/queries/details";
import { summarise } from "@/lib/calls/rules/summary";
import { now } from "@/lib/clock";

/** Reads one call by its id or code, with the history of its facts. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/calls/[key]">,
): Promise<Response> {
  const { key } = await params;
  const record = await findCall(key);
  if (record === null) {
    return problem(404, "No such call", `No call has the id or code "${key}".`);
  }
  const call = summarise(record, now());
  const revisions = await listCallRevisions(call.id);
  return answer(request, {
    ...presentCall(call),
    summary: call.summary,
    applicants: call.applicants,
    lead: call.lead,
    consortium: call.consortium,
    partnersMin: call.partnersMin,
    partnerCountriesMin: call.partnerCountriesMin,
    applicationLanguages: call.applicationLanguages,
    notes: call.notes,
    revisions: revisions.map(({ id: _id, ...revision }) => revision),
  });
}

export const OPTIONS = preflight;
