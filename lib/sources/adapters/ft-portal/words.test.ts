import { describe, expect, it } from "vitest";

import { summaryOf } from "./description";
import { isForCities, keptProgrammes, unknownProgrammes } from "./kept";
import { decodeLabel, labelsIn } from "./labels";

describe("a summary", () => {
  it("is plain text without markup, scripts and headings", () => {
    const html =
      '<style>p{}</style><p class="x>">Objective:</p><p>Help <b>towns</b> &amp; cities.</p><script>alert(1)</script><ul><li>One</li><li>Two</li></ul><img src=x onerror=alert(1)>';
    expect(summaryOf(html)).toBe("Help towns & cities. One Two");
  });

  it("ends with a sentence of the first six hundred characters", () => {
    const sentence = "Cities and regions work together on the integration of newcomers. ";
    const summary = summaryOf(`<p>${sentence.repeat(40)}</p>`) ?? "";
    expect(summary.length).toBeLessThanOrEqual(600);
    expect(summary.length).toBeGreaterThan(500);
    expect(summary).toMatch(/newcomers\.$/);
  });

  it("breaks between words where there is no end of a sentence", () => {
    const summary = summaryOf("word ".repeat(400)) ?? "";
    expect(summary).toMatch(/word …$/);
    expect(summary.length).toBeLessThanOrEqual(602);
  });

  it.each([null, "", "<p>null</p>", "<p> </p>", "<script>x</script>"])(
    "is nothing for %j",
    (html) => {
      expect(summaryOf(html)).toBeNull();
    },
  );
});

describe("labels", () => {
  it("are read through their encoding and runs of spaces", () => {
    expect(decodeLabel("European Social Fund   (ESF) ")).toBe("European Social Fund (ESF)");
    expect(decodeLabel("Research %26 Innovation %E2%80%93 50% off")).toBe(
      "Research & Innovation – 50% off",
    );
    expect(decodeLabel("%E2%28")).toBe("%E2%28");
  });

  it("are those of programmes and divisions alone", () => {
    const values = [{ rawValue: "1", value: "A%26B" }];
    const facets = ["frameworkProgramme", "status"].map((name) => ({ name, values }));
    expect(labelsIn({ facets })).toEqual([["1", "A&B"]]);
    expect(labelsIn("<html>")).toEqual([]);
  });
});

describe("what is kept", () => {
  it.each([
    ["HORIZON-MISS-2027-04-CIT-01", "Microgrids", true],
    ["HORIZON-NEB-2027-01-REGEN-01", "Materials", true],
    ["HORIZON-CL2-2027-01-TRANSFO-08", "Migration management", true],
    ["HORIZON-CL2-2027-01-HERITAGE-01", "Crafts", false],
    ["HORIZON-CL5-2027-05", "Ageing of batteries", false],
    ["HORIZON-CL5-2027-06", "Urban logistics", true],
    ["HORIZON-MSCA-2027-DN-01", "Doctoral networks on migration in cities", false],
    ["HORIZON-MISS-2027-05-SOIL-01", "Soils", false],
  ])("of Horizon Europe: %s %s %s", (identifier, title, kept) => {
    expect(isForCities(identifier, title)).toBe(kept);
  });

  it("is what the setting names, by word or id", () => {
    expect([...keptProgrammes(" amif, ESF+,999 ").ids]).toEqual(["43251447", "43254019", "999"]);
    expect(keptProgrammes(undefined).ids.size).toBe(16);
    expect(unknownProgrammes("AMIF,AMFI,HORIZON-ALL")).toEqual(["AMFI"]);
    expect(unknownProgrammes(undefined)).toEqual([]);
  });
});
