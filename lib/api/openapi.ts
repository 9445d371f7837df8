import { z } from "zod";

import { appUrl } from "@/lib/env";
import {
  applicantTypes,
  callKinds,
  callStates,
  instruments,
  leadAnswers,
  reaches,
} from "@/lib/calls/vocabulary";
import { funds } from "@/lib/funds/vocabulary";
import { locales } from "@/lib/locale/vocabulary";
import { expectedAnswers, notStated, pageSizeMax, sorts } from "@/lib/search/vocabulary";
import { themes } from "@/lib/themes/vocabulary";

import { matchParameterSchemas, parameters } from "./match-parameters";
import { apiCallDetail, apiCallList, apiMatch, apiPlaces, apiProblem, apiRegion } from "./schemas";

const text = { type: "string" };
const day = { type: "string", format: "date" };
const euros = { type: "integer", minimum: 0 };
const several = (words: readonly string[]) => ({ type: "array", items: { enum: words } });
const texts = { type: "array", items: text };

/** What each parameter of the search takes; `searchParameters` of lib/search is the same list. */
export const searchParameterSchemas: Record<string, { schema: object; description: string }> = {
  q: { schema: text, description: 'Words, "a phrase", -word, or a code whole or in part' },
  kind: { schema: several([...callKinds, "any"]), description: "All kinds unless named" },
  fund: { schema: several(funds), description: "Where the money comes from" },
  programme: { schema: texts, description: "A programme's name" },
  instrument: { schema: several(instruments), description: "How the money is managed" },
  theme: { schema: several(themes), description: "Municipal subjects" },
  objective: { schema: texts, description: "Specific objective, such as ESO4.9" },
  region: { schema: texts, description: "NUTS code; codes of NUTS 2021 are translated" },
  place: { schema: texts, description: "A town in any spelling, or a region's name" },
  reach: { schema: several(reaches), description: "How far the call reaches" },
  state: { schema: several(callStates), description: "Computed from dates and now" },
  expected: {
    schema: several(expectedAnswers),
    description: "Only calls we estimate to open again, from their past editions",
  },
  deadlineFrom: { schema: day, description: "Next deadline on or after this day" },
  deadlineTo: { schema: day, description: "Next deadline on or before this day" },
  applicant: {
    schema: several([...applicantTypes, notStated]),
    description: "Who may apply; unknown: not stated",
  },
  budgetMin: { schema: euros, description: "Whole euros; calls in other currencies are left out" },
  budgetMax: { schema: euros, description: "Whole euros; calls in other currencies are left out" },
  grantMin: { schema: euros, description: "Whole euros; grants of at least this are possible" },
  grantMax: { schema: euros, description: "Whole euros; grants of at most this are possible" },
  rateMin: {
    schema: { type: "number", minimum: 0, maximum: 100 },
    description: "Co-financing rate of at least so many per cent",
  },
  lead: { schema: several(leadAnswers), description: "May a city be the lead applicant" },
  language: { schema: texts, description: "Language of application (ISO 639-1), any or unknown" },
  sort: {
    schema: { enum: sorts },
    description: "best: relevance with text, else the default order",
  },
  page: { schema: { type: "integer", minimum: 1 }, description: "Page, from 1" },
  pageSize: {
    schema: { type: "integer", minimum: 1, maximum: pageSizeMax },
    description: "Calls on a page",
  },
};

/** What the public feeds take besides a search; page and pageSize mean nothing to them. */
const feedParameterSchemas = {
  locale: { schema: { enum: locales }, description: "The language of the words around a call" },
  countdown: {
    schema: { enum: ["yes"] },
    description: "With entries of a day for 14, 7 and 1 days left, for programs that ignore alarms",
  },
};

/** Is the description of the open API (OpenAPI 3.1), made from the schemas its answers are held to. */
export function openApi() {
  return {
    openapi: "3.1.0",
    info: {
      title: "CityCalls",
      version: "1",
      description: "EU calls for cities. Reading is open to all, without a key.",
      license: { name: "Data: CC BY 4.0, see each call's source", identifier: "CC-BY-4.0" },
    },
    servers: [{ url: appUrl() }],
    paths: {
      "/api/v1/calls": read("Search calls", apiCallList, parameters(searchParameterSchemas)),
      "/api/v1/calls.ics": file(
        "The deadlines of a search as a calendar, of its first 500 calls",
        "text/calendar",
        parameters({ ...searchParameterSchemas, ...feedParameterSchemas }),
      ),
      "/api/v1/calls.atom": file(
        "The first 500 calls of a search as an Atom feed",
        "application/atom+xml",
        parameters({ ...searchParameterSchemas, locale: feedParameterSchemas.locale }),
      ),
      "/api/v1/calls/{key}/calendar.ics": file(
        "The deadlines of one call, by its id or code, as a calendar",
        "text/calendar",
        [inPath("key"), ...parameters({ locale: feedParameterSchemas.locale })],
      ),
      "/api/v1/calls/{key}": read("One call, by its id or code", apiCallDetail, [inPath("key")]),
      "/api/v1/match": read(
        "Quick match: every call judged for an organisation, with reasons",
        apiMatch,
        parameters(matchParameterSchemas),
      ),
      "/api/v1/places": read("Towns and regions for what has been typed", apiPlaces, [
        { name: "q", in: "query", schema: text, description: "At least two letters" },
      ]),
      "/api/v1/regions/{code}": read("One region", apiRegion, [inPath("code")]),
    },
  };
}

function inPath(name: string) {
  return { name, in: "path", required: true, schema: text };
}

function file(summary: string, type: string, parameters: readonly object[]) {
  return answers(summary, { [type]: { schema: text } }, parameters);
}

function read(summary: string, schema: z.ZodType, parameters: readonly object[]) {
  return answers(summary, body("application/json", schema), parameters);
}

function answers(summary: string, content: object, parameters: readonly object[]) {
  const failed = {
    description: "What is wrong",
    content: body("application/problem+json", apiProblem),
  };
  return {
    get: {
      summary,
      parameters,
      responses: {
        200: { description: summary, content },
        304: { description: "The reader's copy, named by If-None-Match, is current" },
        400: failed,
        404: failed,
      },
    },
  };
}

function body(type: string, of: z.ZodType) {
  return {
    [type]: { schema: z.toJSONSchema(of, { io: "input", unrepresentable: "any" }) },
  };
}
