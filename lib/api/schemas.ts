import { z } from "zod";

import {
  applicantTypes,
  callKinds,
  callStates,
  deadlineKinds,
  instruments,
  reaches,
} from "@/lib/calls/vocabulary";
import { funds } from "@/lib/funds/vocabulary";
import { criteria, verdicts } from "@/lib/matching/vocabulary";
import { facetNames } from "@/lib/search/vocabulary";
import { themes } from "@/lib/themes/vocabulary";

/* The shapes the open API answers with: `openapi.json` is made from them, and tests hold answers to them. */

const cents = z.int().nonnegative().nullable().describe("Integer cents of `currency`");
const region = z
  .string()
  .describe("NUTS 2024 code, `EU`, or two letters of a country outside the EU");

export const apiDeadline = z.strictObject({
  localDate: z.iso.date(),
  localTime: z.string().nullable().describe("`HH:MM`; null when only the day is known"),
  zone: z.string().describe("IANA time zone"),
  stage: z.int(),
  kind: z.enum(deadlineKinds),
});

export const apiCall = z.strictObject({
  id: z.string(),
  slug: z.string(),
  code: z.string().nullable(),
  title: z.string(),
  titleLanguage: z.string(),
  kind: z.enum(callKinds),
  fund: z.enum(funds),
  programme: z.string(),
  instrument: z.enum(instruments),
  managingBody: z.string().nullable(),
  themes: z.array(z.enum(themes)),
  objectives: z.array(z.string()),
  coverage: z.strictObject({
    include: z.array(region),
    exclude: z.array(region),
    approximate: z.boolean(),
  }),
  reach: z.enum(reaches),
  applicantTypes: z.array(z.enum(applicantTypes)),
  opensOn: z.iso.date().nullable(),
  deadlines: z.array(apiDeadline),
  nextDeadline: apiDeadline.nullable(),
  state: z.enum(callStates).describe("Computed from the dates at the time of the answer"),
  daysLeft: z.int().nullable().describe("Calendar days in the deadline's zone; 0 closes today"),
  budgetTotal: cents,
  budgetShared: z.boolean().describe("True when the budget is shared by all topics of a call"),
  grantMin: cents,
  grantMax: cents,
  currency: z.string(),
  cofinancingRate: z.int().nullable().describe("Basis points: 9000 is 90 %"),
  officialUrl: z.string(),
  source: z.strictObject({
    id: z.string(),
    url: z.string().nullable(),
    confidence: z.string(),
    seenOn: z.iso.date().nullable(),
  }),
  lastCheckedAt: z.iso.datetime().nullable(),
  expectedAgain: z
    .strictObject({
      month: z.string().describe("`YYYY-MM`: our estimate, never an announced date"),
      editions: z.array(z.strictObject({ slug: z.string(), title: z.string(), year: z.int() })),
    })
    .nullable()
    .optional()
    .describe("In lists: when a recurring call that is over likely opens again"),
  coverageReason: z.string().optional().describe("Why the searched region is covered, in words"),
});

export const apiCallDetail = apiCall.extend({
  summary: z.string().nullable(),
  applicants: z.string().nullable(),
  lead: z.enum(["yes", "no", "unknown"]),
  consortium: z.string().nullable(),
  partnersMin: z.int().nullable(),
  partnerCountriesMin: z.int().nullable(),
  applicationLanguages: z.array(z.string()),
  notes: z.string().nullable(),
  revisions: z.array(
    z.strictObject({
      fact: z.string(),
      before: z.unknown(),
      after: z.unknown(),
      changedAt: z.iso.datetime(),
    }),
  ),
});

const facet = z.array(z.strictObject({ value: z.string(), count: z.int().nonnegative() }));

export const apiCallList = z.strictObject({
  items: z.array(apiCall),
  total: z.int().nonnegative(),
  page: z.int().positive(),
  pageSize: z.int().positive(),
  facets: z.record(z.enum(facetNames), facet),
  emptyReason: z.unknown().describe("Why nothing was found, and what to drop; null otherwise"),
  warnings: z.array(
    z.strictObject({ parameter: z.string(), value: z.string(), problem: z.string() }),
  ),
});

export const apiPlaces = z.strictObject({
  items: z.array(
    z.strictObject({
      name: z.string(),
      country: z.string(),
      nuts3: z.string(),
      nuts2: z.string(),
      nuts1: z.string(),
      population: z.int().nonnegative(),
      label: z.string(),
      matched: z.string().nullable().describe("The spelling that matched, when it is not the name"),
    }),
  ),
  regions: z.array(
    z.strictObject({ code: z.string(), name: z.string(), label: z.string(), level: z.int() }),
  ),
});

const namedRegion = z.strictObject({ code: z.string(), name: z.string() });

export const apiRegion = namedRegion.extend({
  level: z.int().describe("0 country, 1 to 3 NUTS levels, -1 the EU"),
  localName: z.string(),
  country: z.string().nullable(),
  chain: z.array(namedRegion).describe("From the region itself up to the EU"),
  children: z.array(namedRegion),
  category: z
    .strictObject({
      category: z.string(),
      ceilingPercent: z.number(),
      confidence: z.string(),
      outermost: z.boolean(),
    })
    .nullable(),
});

const apiMatches = z.array(
  z.strictObject({
    call: apiCall,
    criteria: z
      .array(
        z.strictObject({
          criterion: z.enum(criteria),
          verdict: z.enum(verdicts),
          because: z.string().describe("In English, with the call's own words and regions"),
          ask: z.string().nullable().describe("The parameter that would settle what is unknown"),
        }),
      )
      .describe("Always all of them, in this order"),
  }),
);

const count = z.int().nonnegative();

export const apiMatch = z.strictObject({
  fits: apiMatches.describe("Nothing is against these, and nothing is left to be asked"),
  couldFit: apiMatches.describe("Something is missing or not known yet"),
  excluded: apiMatches.describe("Shut out by state, coverage or applicant type"),
  totals: z
    .strictObject({ fits: count, couldFit: count, excluded: count })
    .describe("How many there are, where `pageSize` cuts the lists"),
  where: z.array(namedRegion).describe("What the place and region were understood as"),
});

export const apiProblem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
});
