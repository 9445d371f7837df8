import { deadlineMoment } from "@/lib/calls/rules/state";
import type { CallSummary } from "@/lib/calls/types";

interface Told {
  url: string;
  fundName: string;
  areas: readonly string[];
}

/**
 * Writes a call as schema.org JSON-LD: a `MonetaryGrant` where money is given, otherwise a
 * `GovernmentService`, with the application as an action that ends with the last deadline.
 */
export function structuredData(call: CallSummary, { url, fundName, areas }: Told): string {
  const last = call.deadlines.at(-1);
  const body = {
    "@context": "https://schema.org",
    "@type": call.kind === "grant" || call.kind === "prize" ? "MonetaryGrant" : "GovernmentService",
    "@id": url,
    url,
    name: call.title,
    inLanguage: call.titleLanguage,
    ...(call.summary === null ? {} : { description: call.summary }),
    ...(call.code === null ? {} : { identifier: call.code }),
    ...givenBy(call, fundName, areas),
    sameAs: call.officialUrl,
    potentialAction: {
      "@type": "Action",
      target: call.officialUrl,
      ...(call.opensOn === null || call.datesIndicative ? {} : { startTime: call.opensOn }),
      ...(last === undefined ? {} : { endTime: new Date(deadlineMoment(last)).toISOString() }),
    },
  };
  return inScript(body);
}

function givenBy(call: CallSummary, fundName: string, areas: readonly string[]) {
  const fund = { "@type": "Organization", name: fundName };
  const body =
    call.managingBody === null
      ? {}
      : { sponsor: { "@type": "GovernmentOrganization", name: call.managingBody } };
  if (call.kind !== "grant" && call.kind !== "prize") {
    return { provider: body.sponsor ?? fund, areaServed: areas };
  }
  const amount =
    call.grantMax === null
      ? {}
      : {
          amount: {
            "@type": "MonetaryAmount",
            currency: call.currency,
            maxValue: call.grantMax / 100,
            ...(call.grantMin === null ? {} : { minValue: call.grantMin / 100 }),
          },
        };
  return { funder: fund, ...body, ...amount };
}

/** JSON that no HTML parser can take for the end of its script. */
function inScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
