import type { TargetGroup } from "@/db/vocabulary";
import type { CallRecord } from "@/lib/calls/types";

/** Whose law or words a call's target groups rest on. */
export type TargetRule = "amif" | "eso4-9" | "rso4-4" | "words";

/** Whom a call serves, and whether it can serve nobody else. */
export interface TargetGroups {
  groups: readonly TargetGroup[];
  rule: TargetRule;
  /** True where the fund's law leaves no room for others. */
  closed: boolean;
}

const nonNationals = [
  "asylum-applicants",
  "protection-beneficiaries",
  "temporary-protection",
  "third-country-nationals",
] as const satisfies readonly TargetGroup[];

/** Objectives that are for third-country nationals alone, by their wording. */
const ofNonNationals: Readonly<Record<string, TargetRule>> = {
  "ESO4.9": "eso4-9",
  "RSO4.4": "rso4-4",
};

const named: readonly (readonly [RegExp, readonly TargetGroup[]])[] = [
  [/asylum[- ](seekers?|applicants?)/i, ["asylum-applicants"]],
  [/\brefugees?\b|international protection/i, ["protection-beneficiaries"]],
  [/temporary protection|displaced (people |persons )?from ukraine/i, ["temporary-protection"]],
  [/third[- ]country nationals?|non-eu nationals?/i, ["third-country-nationals"]],
  [/mobile eu citizens?|eu mobile citizens?/i, ["mobile-eu-citizens"]],
];

/**
 * Tells whom a call is for by legal status, `null` when it does not say. AMIF is for third-country
 * nationals and stateless persons, with asylum applicants and whoever is protected among them;
 * EU citizens are not (Regulation (EU) 2021/1147, Articles 2 and 3; before it Regulation (EU)
 * 516/2014). ESO4.9 is "socio-economic integration of third-country nationals" (Regulation (EU)
 * 2021/1057, Article 4(1)(i)), RSO4.4 the same for ERDF (Regulation (EU) 2021/1058, Article
 * 3(1)(d)(iv)). Elsewhere the call's own title and summary decide, and they close nobody out.
 */
export function targetGroupsOf(
  call: Pick<CallRecord, "fund" | "objectives" | "title" | "summary">,
): TargetGroups | null {
  if (call.fund === "AMIF") return { groups: nonNationals, rule: "amif", closed: true };
  const rules = call.objectives.map((objective) => ofNonNationals[objective]);
  const rule = rules.find((one) => one !== undefined);
  if (rule !== undefined) {
    return { groups: nonNationals, rule, closed: rules.every((one) => one !== undefined) };
  }
  const text = `${call.title} ${call.summary ?? ""}`;
  const groups = named.flatMap(([words, group]) => (words.test(text) ? group : []));
  return groups.length === 0 ? null : { groups, rule: "words", closed: false };
}
