import { groupSizeDefault, groupSizeMax } from "@/lib/matching/quick/validation";
import { organisationTypes, projectRoles, targetGroups } from "@/lib/matching/vocabulary";
import { themes } from "@/lib/themes/vocabulary";

const text = { type: "string" };
const texts = { type: "array", items: text };
const several = (words: readonly string[]) => ({ type: "array", items: { enum: words } });

/** What one parameter of an address takes. */
export type ParameterSchemas = Readonly<Record<string, { schema: object; description: string }>>;

/** What each parameter of the quick match takes; `matchParameters` of lib/matching is the same list. */
export const matchParameterSchemas: ParameterSchemas = {
  place: { schema: texts, description: "A town in any spelling, or a region's name" },
  region: { schema: texts, description: "NUTS code; codes of NUTS 2021 are translated" },
  organisationType: { schema: { enum: organisationTypes }, description: "Who would apply" },
  theme: { schema: several(themes), description: "What for: municipal subjects" },
  role: { schema: { enum: projectRoles }, description: "Lead a project, be a partner, or either" },
  partnerCountry: {
    schema: texts,
    description: "The country of a partner at hand; once for each partner, as two in one country",
  },
  capacity: {
    schema: { type: "integer", minimum: 0 },
    description: "Whole euros of own money for one project",
  },
  language: { schema: texts, description: "A language one can apply in (ISO 639-1)" },
  targetGroup: { schema: several(targetGroups), description: "Whom one works with" },
  pageSize: {
    schema: { type: "integer", minimum: 1, maximum: groupSizeMax, default: groupSizeDefault },
    description: "The most calls of each list; `totals` counts all",
  },
};

/** Writes parameters of a query as OpenAPI lists them. */
export function parameters(schemas: ParameterSchemas) {
  return Object.entries(schemas).map(([name, rest]) => ({ name, in: "query", ...rest }));
}
