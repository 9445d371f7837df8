import { describe, expect, it } from "vitest";

import { readAt } from "@/lib/sources/adapters/adapter.fixture";
import type { SourceDraft } from "@/lib/sources/validation";

import { keptProgrammes } from "./kept";
import { seedLabels } from "./labels";
import { readRow } from "./row";
import { budgetLine, cascadeRow, externalRow, stubRow, topicRow, updateRow } from "./rows.fixture";

const reading = { now: readAt, kept: keptProgrammes(undefined), labels: seedLabels };

function draftOf(row: unknown): SourceDraft {
  const read = readRow(row, 1, reading);
  if (read.kind !== "call") throw new Error(JSON.stringify(read));
  return read.draft;
}

describe("a topic", () => {
  it("becomes a call with its dates at 17:00 Brussels, by rule", () => {
    const draft = draftOf(topicRow({ identifier: "CERV-2027-EQUAL", title: "Equality" }));
    expect(draft).toMatchObject({
      externalKey: "CERV-2027-EQUAL",
      code: "CERV-2027-EQUAL",
      title: "Equality",
      summary: "About Equality.",
      fund: "CERV",
      programme: "Citizens, Equality, Rights and Values programme 2021-2027",
      instrument: "direct",
      opensOn: "2026-10-01",
      deadlineModel: "single-stage",
      budgetTotal: 400_000_000,
      confidence: "high",
      seenOn: "2026-11-23",
      coverage: { include: ["EU"], exclude: [], approximate: false },
      parent: null,
    });
    expect(draft.deadlines).toEqual([
      {
        localDate: "2027-01-28",
        localTime: "17:00",
        zone: "Europe/Brussels",
        stage: 1,
        kind: "final",
      },
    ]);
    expect(draft.facts).toContainEqual({
      fact: "deadlines",
      origin: "rule",
      note: "Time and zone are the portal's usual ones: 17:00 Brussels.",
    });
    expect(draft.officialUrl).toMatch(
      /^https:\/\/ec\.europa\.eu\/.*\/topic-details\/CERV-2027-EQUAL$/,
    );
  });

  it("takes its days from its actions before the fields beside them", () => {
    const row = topicRow({ identifier: "CERV-2027-X", deadlines: ["2027-03-09"] });
    row.metadata.deadlineDate = ["2027-02-01T00:00:00.000+0000"];
    row.metadata.startDate = ["2026-01-01T00:00:00.000+0000"];
    expect(draftOf(row)).toMatchObject({
      opensOn: "2026-10-01",
      deadlines: [{ localDate: "2027-03-09" }],
    });
    row.metadata.actions = ["[{"];
    expect(draftOf(row)).toMatchObject({
      opensOn: "2026-01-01",
      deadlines: [{ localDate: "2027-02-01" }],
    });
  });

  it("may have two stages", () => {
    const draft = draftOf(
      topicRow({
        identifier: "CERV-2027-X",
        model: "two-stage",
        deadlines: ["2027-09-07", "2027-02-04"],
      }),
    );
    expect(draft.deadlineModel).toBe("two-stage");
    expect(draft.deadlines.map(({ localDate, stage, kind }) => [localDate, stage, kind])).toEqual([
      ["2027-02-04", 1, "stage1"],
      ["2027-09-07", 2, "final"],
    ]);
  });

  it("may have several cut-offs, also where it is said to have one stage", () => {
    for (const model of ["multiple cut-off", "single-stage"]) {
      const deadlines = ["2027-02-02", "2027-06-01"];
      const draft = draftOf(topicRow({ identifier: "CERV-2027-X", model, deadlines }));
      expect(draft.deadlineModel).toBe("cut-offs");
      expect(draft.deadlines.map(({ stage, kind }) => [stage, kind])).toEqual([
        [1, "cut-off"],
        [1, "cut-off"],
      ]);
    }
  });

  it("keeps its past deadline whatever its status claims", () => {
    const draft = draftOf(
      topicRow({ identifier: "CERV-2025-X", status: "31094502", deadlines: ["2025-05-05"] }),
    );
    expect(draft.deadlines[0]?.localDate).toBe("2025-05-05");
    expect(draft.withdrawn).toBe(false);
  });

  it("of AMIF is not open to Denmark", () => {
    const draft = draftOf(topicRow({ identifier: "AMIF-2027-X", programme: "43251447" }));
    expect(draft.coverage).toEqual({ include: ["EU"], exclude: ["DK"], approximate: false });
  });

  it("of Town Twinning is for municipalities, two of them, by rule", () => {
    const draft = draftOf(topicRow({ identifier: "CERV-2027-TT", divisions: ["43437872"] }));
    expect(draft).toMatchObject({
      themes: ["participation", "capacity-exchange"],
      applicantTypes: ["municipality", "city-network", "ngo"],
      mayLead: true,
      partnersMin: 2,
    });
    const byRule = draft.facts.filter(({ origin }) => origin === "rule").map(({ fact }) => fact);
    expect(byRule).toEqual(expect.arrayContaining(["themes", "applicantTypes", "mayLead"]));
  });

  it.each([
    ["44416173", "ERDF", "Interregional Innovation Investments (I3) instrument"],
    ["46324255", "ERDF", "ERDF technical assistance"],
    ["43254019", "ESF+", "ESF+ Employment and Social Innovation (EaSI) strand"],
    ["43152860", "Digital Europe", "Digital Europe programme 2021-2027"],
  ])("of programme %s is of the fund %s", (programme, fund, name) => {
    const draft = draftOf(topicRow({ identifier: "X-2027-1", programme }));
    expect([draft.fund, draft.programme]).toEqual([fund, name]);
  });
});

describe("a topic's budget", () => {
  const identifier = "CERV-2027-X-01";
  const read = (budget: Record<string, unknown[]>) =>
    draftOf(topicRow({ identifier, call: "CERV-2027-X", budget }));

  it("is never that of a sibling whose identifier starts alike", () => {
    const draft = read({
      "1": [
        budgetLine(identifier, 3_000_000, { minContribution: 100_000, maxContribution: 200_000 }),
      ],
      "2": [budgetLine(`${identifier}0`, 999, { maxContribution: 2 })],
    });
    expect(draft).toMatchObject({
      budgetTotal: 300_000_000,
      budgetShared: false,
      grantMin: 10_000_000,
      grantMax: 20_000_000,
      parent: "CERV-2027-X",
    });
  });

  it("is shared when topics stand in one group, or show one sum that no grants account for", () => {
    const own = budgetLine(identifier, 5_000_000);
    const sibling = budgetLine("CERV-2027-X-02", 5_000_000);
    expect(read({ "1": [own, sibling] }).budgetShared).toBe(true);
    expect(read({ "1": [own], "2": [sibling] }).budgetShared).toBe(true);
    const counted = { ...own, expectedGrants: 5, maxContribution: 1_000_000 };
    expect(read({ "1": [counted], "2": [sibling] }).budgetShared).toBe(false);
  });

  it("is unknown when it is 0, missing or no number", () => {
    for (const years of [{ "2026": "0" }, {}, { "2026": "much" }, { "2026": "-5" }]) {
      const draft = read({ "1": [budgetLine(identifier, 0, { budgetYearMap: years })] });
      expect(draft).toMatchObject({ budgetTotal: null, grantMin: null, grantMax: null });
      expect(draft.budgetShared).toBe(false);
    }
  });

  it("adds up years, and says nothing of a parent that has no other topic", () => {
    const years = { "2026": "1000000.50", "2027": "2000000" };
    const draft = read({ "1": [budgetLine(identifier, 0, { budgetYearMap: years })] });
    expect(draft).toMatchObject({ budgetTotal: 300_000_050, parent: null });
  });
});

describe("a call of a project", () => {
  it("is known by its reference and named by itself, not by its topic", () => {
    const row = cascadeRow(13001, { identifier: "CERV-2024-VALUES", callTitle: "Small grants" });
    expect(draftOf(row)).toMatchObject({
      externalKey: "13001COMPETITIVE_CALL",
      code: null,
      title: "Small grants",
      parent: "CERV-2024-VALUES",
      instrument: "cascade",
      budgetTotal: 6_000_000,
      deadlines: [{ localDate: "2027-02-15", localTime: "17:00" }],
    });
    expect(draftOf(row).officialUrl).toMatch(/\/competitive-calls-cs\/40013001$/);
  });

  it("is read also when its fields stand outside the metadata", () => {
    const { metadata, ...rest } = cascadeRow(7, {
      identifier: "CERV-2024-V",
      callTitle: "Outside",
    });
    expect(draftOf({ ...rest, ...metadata }).title).toBe("Outside");
  });
});

describe("a row that is no call for us", () => {
  it.each([
    ["external action", externalRow(1)],
    ["news of a topic", updateRow("CERV-2027-X")],
    ["another programme", topicRow({ identifier: "EDF-1", programme: "44181033" })],
    ["research of no city", topicRow({ identifier: "HORIZON-CL5-1", programme: "43108390" })],
  ])("is left out: %s", (_what, row) => {
    expect(readRow(row, 1, reading).kind).toBe("other");
  });

  it.each([
    ["a stub", stubRow(1)],
    ["nothing", null],
    ["a text", "row"],
    ["a row without a reference", { metadata: {} }],
  ])("is a problem: %s", (_what, row) => {
    expect(readRow(row, 3, reading).kind).toBe("problem");
  });

  it("is a problem when it has neither a status nor a date", () => {
    const row = topicRow({ identifier: "CERV-2027-X", deadlines: [] });
    Object.assign(row.metadata, { status: [], startDate: [], actions: [] });
    expect(readRow(row, 1, reading)).toMatchObject({
      kind: "problem",
      problem: { row: "CERV-2027-X", column: "status" },
    });
  });
});
