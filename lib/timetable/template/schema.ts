import { applicantTypes } from "@/lib/calls/vocabulary";
import { funds } from "@/lib/funds/vocabulary";
import { type Part, parts, requiredParts } from "@/lib/timetable/vocabulary";

import { amountParts, dayParts } from "./planned-row";

/** Writes the JSON Schema (2020-12) of the template; `words` says what each part is for. */
export function timetableSchema(id: string, title: string, words: Readonly<Record<Part, string>>) {
  const properties = Object.fromEntries(
    parts.map((part) => [part, { description: words[part], ...shapeOf(part) }] as const),
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    title,
    type: "object",
    required: ["calls"],
    properties: {
      $schema: { type: "string" },
      calls: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          required: [...requiredParts],
          additionalProperties: false,
          properties,
        },
      },
    },
  };
}

function shapeOf(part: Part): Record<string, unknown> {
  if (dayParts.has(part)) return { type: "string", format: "date" };
  if (amountParts.has(part)) return { type: "number", minimum: 0 };
  switch (part) {
    case "area":
      return { type: "array", minItems: 1, items: { type: "string", minLength: 2 } };
    case "applicants":
      return { type: "array", items: { enum: [...applicantTypes] } };
    case "fund":
      return { enum: [...funds] };
    case "rate":
      return { type: "number", exclusiveMinimum: 0, maximum: 100 };
    case "currency":
      return { type: "string", pattern: "^[A-Z]{3}$" };
    case "address":
      return { type: "string", format: "uri" };
    default:
      return { type: "string" };
  }
}
