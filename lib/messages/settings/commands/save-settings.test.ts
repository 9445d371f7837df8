import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { appDb } from "@/db/client/record";
import { users } from "@/db/schema/people";
import { messageSettings, reminderTurns } from "@/db/schema/reminders";
import { freshRecordPerTest } from "@/db/testing/record";
import { aMember } from "@/lib/auth/testing";
import type { Member } from "@/lib/auth/viewer";
import { turnStreamOff } from "@/lib/mail/settings/commands";
import { listActivities } from "@/lib/shortlist/queries/activities";

import { getMessageSettings, getOrganisationDays } from "../queries";
import { messageSettingsInput, organisationDaysInput } from "../validation";

import { saveOrganisationDays } from "./save-organisation-days";
import { saveMessageSettings } from "./save-settings";

freshRecordPerTest();

const at = new Date("2026-11-24T10:00:00Z");
let anna: Member;
let eva: Member;

beforeEach(async () => {
  anna = await aMember({ email: "anna@gent.example" });
  eva = await aMember({ email: "eva@lyon.example" });
});

/** The form as it stands for somebody who has chosen nothing. */
const untouched = {
  version: "0",
  streams: ["reminders", "notices", "alerts"],
  seenStreams: "reminders notices alerts",
  rhythm: "digest",
  days: "usual",
  offsets: ["60", "30", "14", "7", "1"],
  moreDays: "",
  morningAt: "08:00",
  quietFrom: "20:00",
  quietUntil: "07:00",
  zone: "",
  pausedUntil: "",
  language: "en",
};

function save(who: Member, form: Partial<Record<keyof typeof untouched, unknown>>) {
  return saveMessageSettings(who, messageSettingsInput.parse({ ...untouched, ...form }), at);
}

describe("What a person is told", () => {
  it("is, until they choose, as their organisation has it, in the zone of where it works", async () => {
    expect(await getMessageSettings(anna, at)).toMatchObject({
      streams: ["reminders", "notices", "alerts"],
      offsets: null,
      zone: null,
      version: 0,
      usual: { offsets: [60, 30, 14, 7, 1], zone: "Europe/Brussels", ofOrganisation: true },
    });
    const days = organisationDaysInput.parse({ version: 0, offsets: ["30"], moreDays: "45" });
    await saveOrganisationDays(anna, days, at);
    expect((await getMessageSettings(anna, at)).usual.offsets).toEqual([45, 30]);
    expect((await getMessageSettings(eva, at)).usual.offsets).toEqual([60, 30, 14, 7, 1]);
  });

  it("is what they choose, theirs alone, and planned anew at once", async () => {
    const chosen = { days: "own", offsets: ["7", "30"], moreDays: "45, 7; 2", rhythm: "single" };
    await save(anna, { ...chosen, zone: "Europe/Rome", pausedUntil: "2026-12-24", language: "fr" });
    expect(await getMessageSettings(anna, at)).toMatchObject({
      offsets: [45, 30, 7, 2],
      rhythm: "single",
      zone: "Europe/Rome",
      pausedUntil: "2026-12-24",
      language: "fr",
      version: 1,
    });
    expect(await appDb().select().from(messageSettings)).toHaveLength(1);
    expect(await appDb().select().from(reminderTurns)).toEqual([{ userId: anna.id, nextAt: at }]);
    const [other] = await appDb().select().from(users).where(eq(users.id, eva.id));
    expect(other?.locale).toBe("en");
  });

  it("is not overwritten by a form that was made before it changed", async () => {
    await save(anna, { rhythm: "single" });
    expect(await save(anna, { morningAt: "09:00" })).toMatchObject({ reason: "conflict" });
    expect(await getMessageSettings(anna, at)).toMatchObject({
      rhythm: "single",
      morningAt: "08:00",
    });
    expect(await save(anna, { version: "1", morningAt: "09:00" })).toEqual({ ok: true });
    expect(await getMessageSettings(anna, at)).toMatchObject({ version: 2, morningAt: "09:00" });
  });

  it("is turned off and on stream by stream, and an old form turns nothing on again", async () => {
    await save(anna, { streams: ["reminders", "alerts"] });
    await turnStreamOff({ userId: anna.id, stream: "alerts" }, at);
    await save(anna, {
      version: "1",
      streams: ["reminders", "notices", "alerts"],
      seenStreams: "reminders alerts",
    });
    expect((await getMessageSettings(anna, at)).streams).toEqual(["reminders", "notices"]);
  });

  it.each([
    ["2026-11-24", "past-day"],
    ["2020-01-01", "past-day"],
    ["2028-01-01", "too-far"],
  ])("is not paused until %s", async (pausedUntil, message) => {
    expect(await save(anna, { pausedUntil })).toMatchObject({ fields: { pausedUntil: message } });
    expect(await appDb().select().from(messageSettings)).toEqual([]);
  });

  it("comes again once a pause is over, and the form then says so", async () => {
    await save(anna, { pausedUntil: "2026-11-30" });
    const over = new Date("2026-11-30T06:00:00Z");
    expect((await getMessageSettings(anna, over)).pausedUntil).toBeNull();
  });
});

describe("A form of settings", () => {
  const problemsOf = (form: object) =>
    messageSettingsInput
      .safeParse({ ...untouched, ...form })
      .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

  it.each([
    [{ days: "own", offsets: undefined }, "offsets: no-days"],
    [{ days: "own", offsets: [], moreDays: " , " }, "offsets: no-days"],
    [{ days: "own", moreDays: "0" }, "moreDays: not-days"],
    [{ days: "own", moreDays: "366" }, "moreDays: not-days"],
    [{ days: "own", moreDays: "1.5" }, "moreDays: not-days"],
    [{ days: "own", moreDays: "a week" }, "moreDays: not-days"],
    [{ days: "own", moreDays: "2 4 5 6 8 9 10 11" }, "offsets: too-many-days"],
    [{ morningAt: "25:00" }, "morningAt: not-a-time"],
    [{ quietFrom: "" }, "quietFrom: not-a-time"],
    [{ morningAt: "06:59" }, "morningAt: morning-quiet"],
    [{ quietFrom: "07:00", quietUntil: "09:00" }, "morningAt: morning-quiet"],
    [{ zone: "Mars/Olympus" }, "zone: choose"],
    [{ language: "xx" }, "language: choose"],
    [{ rhythm: "hourly" }, "rhythm: choose"],
    [{ streams: ["account"] }, "streams.0: choose"],
    [{ pausedUntil: "2026-02-30" }, "pausedUntil: not-a-day"],
  ])("with %o says %s", (form, problem) => {
    expect(problemsOf(form)).toEqual([problem]);
  });

  it.each([
    [{ morningAt: "7h00" }, { morningAt: "07:00" }],
    [
      { quietFrom: "08:00", quietUntil: "08:00" },
      { quietFrom: "08:00", quietUntil: "08:00" },
    ],
    [{ streams: undefined }, { streams: [] }],
    [{ days: "own", offsets: ["1", "60"], moreDays: "" }, { offsets: [60, 1] }],
  ])("with %o is %o", (form, given) => {
    expect(messageSettingsInput.parse({ ...untouched, ...form })).toMatchObject(given);
  });
});

describe("The days of an organisation", () => {
  const days = (version: number, ...offsets: number[]) =>
    organisationDaysInput.parse({ version, offsets: offsets.map(String) });

  it("are chosen by its owners and editors, written down, and planned anew for everybody", async () => {
    const editor = await aMember({ of: anna.organisationId, role: "editor" });
    await saveOrganisationDays(editor, days(0, 14, 30), at);
    expect(await getOrganisationDays(anna)).toEqual({ offsets: [30, 14], version: 1 });
    expect((await listActivities(anna, { page: 1 })).activities).toMatchObject([
      { kind: "reminder-days-changed", before: "60, 30, 14, 7, 1", after: "30, 14" },
    ]);
    const woken = (await appDb().select().from(reminderTurns)).map(({ userId }) => userId);
    expect(woken.toSorted()).toEqual([anna.id, editor.id].toSorted());
  });

  it("are not a reader's to choose, nor anybody's who was made one meanwhile", async () => {
    const reader = await aMember({ of: anna.organisationId, role: "reader" });
    const stale = { ...reader, role: "editor" as const };
    for (const who of [reader, stale])
      expect(await saveOrganisationDays(who, days(0, 14), at)).toMatchObject({
        reason: "forbidden",
      });
    expect(await getOrganisationDays(anna)).toMatchObject({ version: 0 });
  });

  it("that a colleague chose meanwhile are told and kept", async () => {
    await saveOrganisationDays(anna, days(0, 14), at);
    expect(await saveOrganisationDays(anna, days(0, 7), at)).toMatchObject({
      reason: "conflict",
      meanwhile: { offsets: { value: "14" } },
    });
    expect((await getOrganisationDays(anna)).offsets).toEqual([14]);
  });

  it("chosen as they are leave no trace", async () => {
    await saveOrganisationDays(anna, days(0, 60, 30, 14, 7, 1), at);
    expect((await listActivities(anna, { page: 1 })).activities).toEqual([]);
  });
});
