import { describe, expect, it } from "vitest";

import { matchParameters } from "@/lib/matching/quick/validation";
import { searchParameters } from "@/lib/search/validation";

import { matchParameterSchemas } from "./match-parameters";
import { openApi, searchParameterSchemas } from "./openapi";

describe("the description of the API", () => {
  it("lists exactly the parameters that a search takes", () => {
    expect(Object.keys(searchParameterSchemas).sort()).toEqual([...searchParameters].sort());
  });

  it("lists exactly the parameters that a quick match takes", () => {
    expect(Object.keys(matchParameterSchemas).sort()).toEqual([...matchParameters].sort());
  });

  it("describes every address with its answer", () => {
    const { openapi, paths } = openApi();
    expect(openapi).toBe("3.1.0");
    const feeds: Record<string, string> = { ics: "text/calendar", atom: "application/atom+xml" };
    for (const [path, { get }] of Object.entries(paths)) {
      const feed = feeds[path.split(".")[1] ?? ""];
      const [type, of] = feed === undefined ? ["application/json", "object"] : [feed, "string"];
      const { content } = get.responses[200];
      expect(content, path).toMatchObject({ [type]: { schema: { type: of } } });
    }
  });
});
