import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { takeChangeSeqs } from "@/db/change-seq";
import { appDb, transaction } from "@/db/client/record";
import { calls } from "@/db/schema/calls";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { aMember } from "@/lib/auth/testing";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { findCall } from "@/lib/calls/queries/details";
import { aDraft } from "@/lib/calls/testing";
import type { CallDraft } from "@/lib/calls/validation";
import { answerQuestion } from "@/lib/organisations/commands/answer-question";
import { followRecord, stopFollowing } from "@/lib/search/index/follow";

import { dismissCall } from "../commands/dismiss-call";
import { markMatchesSeen } from "../commands/mark-seen";
import { restoreCall } from "../commands/restore-call";
import type { MatchesInput } from "../validation";
import { getCallMatch, listVerdicts } from "./call-match";
import { getMatches } from "./get-matches";
import { listMatchGroups } from "./list-matches";

freshRecordPerTest();

const now = new Date("2026-11-23T10:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const first: MatchesInput = { show: "matches", page: 1 };

beforeEach(async () => {
  await transaction(async (tx) => {
    await tx.insert(sources).values({ id: "s", name: "S", licence: "CC BY 4.0", attribution: "X" });
  });
});

afterEach(stopFollowing);

/** A call that fits a municipality in Gent which has answered nothing else. */
function call(code: string, rest: Partial<CallDraft> = {}): CallDraft {
  return aDraft({
    externalKey: code,
    code,
    title: `Call ${code}`,
    fund: "CERV",
    objectives: [],
    cofinancingRate: 10_000,
    ...rest,
  });
}

async function save(...drafts: CallDraft[]) {
  await saveDrafts("s", drafts, now);
  await followRecord();
}

const codes = (rows: readonly { hit: { call: { code: string | null } } }[]) =>
  rows.map(({ hit }) => hit.call.code);

describe("the matches of an organisation", () => {
  it("are what fits, then what could, with what does not fit and other subjects apart", async () => {
    const member = await aMember();
    await save(
      call("CLOSED", {
        deadlines: [{ ...aDraft().deadlines[0], localDate: "2026-01-15" } as never],
      }),
      call("FITS"),
      call("COULD", { applicantTypes: [] }),
      call("TREES", { themes: ["environment"] }),
      call("LYON", { coverage: { include: ["FRK26"], exclude: [], approximate: false } }),
      call("NGO", { applicantTypes: ["ngo"] }),
    );
    const matches = await getMatches(member, first, now);
    expect(codes(matches.rows)).toEqual(["FITS", "COULD"]);
    expect(matches.rows.map(({ group }) => group)).toEqual(["fits", "could-fit"]);
    expect(matches.counts).toEqual({
      fits: 1,
      couldFit: 1,
      offSubject: 1,
      doesNotFit: 3,
      failing: { state: 1, coverage: 1, "applicant-type": 1 },
    });
    const others = await getMatches(member, { show: "does-not-fit", page: 9 }, now);
    expect(codes(others.rows).sort()).toEqual(["CLOSED", "LYON", "NGO"]);
  });

  it("leave out drafts and calls that turned out to be another", async () => {
    const member = await aMember();
    await save(call("FITS"), call("DRAFT"), call("SAME"));
    const kept = await findCall("FITS");
    await transaction(async (tx) => {
      const changeSeq = await takeChangeSeqs(tx, 1);
      const draft = { publication: "draft" as const, changeSeq };
      const same = { mergedInto: kept?.id ?? "", changeSeq };
      await tx.update(calls).set(draft).where(eq(calls.code, "DRAFT"));
      await tx.update(calls).set(same).where(eq(calls.code, "SAME"));
    });
    await followRecord();
    const matches = await getMatches(member, first, now);
    expect(codes(matches.rows)).toEqual(["FITS"]);
    expect(matches.counts.doesNotFit).toBe(0);
  });

  it("follow a changed call and a changed profile at once", async () => {
    const member = await aMember();
    await save(call("FITS"), call("FR", { applicationLanguages: ["fr"] }));
    const groups = async () =>
      (await getMatches(member, first, now)).rows.map(
        ({ hit, group }) => `${hit.call.code ?? ""} ${group}`,
      );
    expect(await groups()).toEqual(["FITS fits", "FR could-fit"]);
    await answerQuestion(member, { field: "languages", value: ["fr"] }, now);
    expect((await groups()).sort()).toEqual(["FITS fits", "FR fits"]);
    await save(call("FITS", { applicantTypes: ["ngo"] }));
    expect(await groups()).toEqual(["FR fits"]);
  });

  it("are without what was put aside, until it is taken back; another city still has it", async () => {
    const [member, other] = [await aMember(), await aMember()];
    await save(call("FITS"));
    const found = await findCall("FITS");
    const callId = found?.id ?? "";
    expect(await dismissCall(member, { callId, reason: "no-time" }, now)).toMatchObject({
      ok: true,
    });
    const matches = await getMatches(member, first, now);
    expect(matches.rows).toEqual([]);
    expect(matches.dismissed).toMatchObject([{ callId, reason: "no-time" }]);
    expect(await listVerdicts(member, [callId], now)).toEqual(new Map([[callId, "not-for-us"]]));
    expect(codes((await getMatches(other, first, now)).rows)).toEqual(["FITS"]);
    expect(await restoreCall(other, { callId }, now)).toMatchObject({ reason: "not-found" });
    expect(await restoreCall(member, { callId }, now)).toMatchObject({ ok: true });
    expect(codes((await getMatches(member, first, now)).rows)).toEqual(["FITS"]);
  });

  it("mark what came after the last visit, as long as the visit goes on", async () => {
    const member = await aMember();
    await save(call("OLD"));
    expect((await getMatches(member, first, now)).since).toBeNull();
    await markMatchesSeen(member, { all: false }, now);
    await saveDrafts("s", [call("OLD"), call("NEW")], later(1));
    await followRecord();
    const newOnes = async (hours: number) =>
      codes((await getMatches(member, first, later(hours))).rows.filter(({ isNew }) => isNew));
    expect(await newOnes(2)).toEqual(["NEW"]);
    await markMatchesSeen(member, { all: false }, later(2));
    expect(await newOnes(2.2)).toEqual(["NEW"]);
    await markMatchesSeen(member, { all: true }, later(2.3));
    expect(await newOnes(2.4)).toEqual([]);
  });

  it("agree with the verdict of a call's own page and of a stranger's quick match", async () => {
    const member = await aMember();
    await save(
      call("FITS"),
      call("COULD", { applicationLanguages: ["fr"] }),
      call("NGO", { applicantTypes: ["ngo"] }),
    );
    const groups = await listMatchGroups(
      {
        type: "municipality",
        regions: [{ code: "BE234", place: "Gent" }],
        themes: ["migrant-integration"],
        targetGroups: [],
        role: null,
        partners: [],
        capacity: null,
        projectMin: null,
        projectMax: null,
        languages: [],
      },
      10,
      now,
    );
    for (const { hit, group, criteria } of Object.values(groups).flatMap(({ rows }) => rows)) {
      expect(await getCallMatch(member, hit.call, now)).toMatchObject({ group, criteria });
    }
    expect(groups.fits.total + groups.couldFit.total + groups.excluded.total).toBe(3);
  });
});

describe("a call that is not there", () => {
  it("cannot be put aside", async () => {
    const member = await aMember();
    const result = await dismissCall(member, { callId: "nobody", reason: "other" }, now);
    expect(result).toMatchObject({ ok: false, reason: "not-found" });
    expect(await appDb().select().from(calls)).toEqual([]);
  });
});
