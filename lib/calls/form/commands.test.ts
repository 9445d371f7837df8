import { beforeEach, describe, expect, it } from "vitest";

import { transaction } from "@/db/client/record";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { anAdmin } from "@/lib/auth/testing";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { getCallRecord } from "@/lib/calls/queries/records";
import { aDraft } from "@/lib/calls/testing";
import { preparePlaces } from "@/lib/regions/places/store";
import { regionName } from "@/lib/regions/queries";

import { pressCallForm } from "./commands";
import { formTexts, newCallTexts } from "./rules/form-texts";
import type { FormTexts } from "./vocabulary";

freshRecordPerTest();
preparePlaces();

const taken = new Date("2026-11-23T10:00:00Z");
const now = new Date("2026-11-24T10:00:00Z");
const admin = anAdmin("Anna");

beforeEach(async () => {
  await transaction(async (tx) => {
    await tx
      .insert(sources)
      .values({ id: "s", name: "S", licence: "CC BY 4.0", attribution: "Somebody" });
  });
  await saveDrafts("s", [aDraft()], taken);
});

async function held(name: "id" | "code", value: string) {
  const record = await getCallRecord({ name, value });
  if (record === null) throw new Error("The call is gone.");
  return record;
}

async function pressOn(button: string, changed: FormTexts = {}) {
  const record = await held("code", "A-2026-1");
  const about = { locale: "en", callId: record.id, version: record.changeSeq };
  const texts = { ...formTexts(record, regionName), ...changed };
  return pressCallForm(admin, { ...texts, ...about, do: button, seenAt: taken.getTime() }, now);
}

async function pressOnNew(button: string, changed: FormTexts) {
  const about = { locale: "en", callId: "", version: 0, seenAt: 0 };
  return pressCallForm(admin, { ...newCallTexts(), ...changed, ...about, do: button }, now);
}

const fiveFacts = {
  title: "Welcome points in Gent",
  fund: "AMIF",
  instrument: "shared",
  include: "Gent",
  programme: "AMIF Belgium",
  officialUrl: "example.eu/gent",
  themes: ["migrant-integration"],
};

describe("the buttons of the call form", () => {
  it("say that an untouched form changed nothing", async () => {
    expect(await pressOn("save")).toMatchObject({ ok: true, done: "unchanged" });
  });

  it("save what was typed before a fact is given back", async () => {
    await pressOn("save", { title: "Ours" });
    const record = await held("code", "A-2026-1");
    const texts = { ...formTexts(record, regionName), notes: "Typed and not saved" };
    const about = { locale: "en", callId: record.id, version: record.changeSeq };
    await pressCallForm(
      admin,
      { ...texts, ...about, do: "release:title", seenAt: now.getTime() },
      now,
    );
    expect(await held("code", "A-2026-1")).toMatchObject({
      title: "Welcome centres for newcomers",
      notes: "Typed and not saved",
    });
  });

  it("add and drop a row of deadlines without writing anything", async () => {
    const added = await pressOn("add-deadline");
    expect(added).toMatchObject({ done: "rows", texts: { deadlineDate: ["2027-01-15", ""] } });
    const dropped = await pressOn("remove-deadline:0");
    expect(dropped).toMatchObject({ done: "rows", texts: { deadlineDate: [""] } });
    expect((await held("code", "A-2026-1")).deadlines).toHaveLength(1);
  });

  it("publish a new call that has what it needs, its town understood as the region around it", async () => {
    const result = await pressOnNew("publish", fiveFacts);
    expect(result).toMatchObject({
      done: "added",
      areas: [{ wrote: "Gent", understood: "Arr. Gent (BE234)" }],
    });
    if (!result.ok) throw new Error(result.message);
    expect(await held("id", result.callId)).toMatchObject({
      publication: "published",
      coverage: { include: ["BE234"] },
    });
  });

  it("keep a new call that lacks something as a draft, and say what it lacks", async () => {
    const result = await pressOnNew("publish", { ...fiveFacts, include: "", themes: [] });
    expect(result).toMatchObject({
      done: "added",
      problem: { fields: { coverage: "missing", themes: "missing" } },
    });
    if (!result.ok) throw new Error(result.message);
    expect(await held("id", result.callId)).toMatchObject({ publication: "draft" });
  });

  it("write nothing of a form in which one field does not fit", async () => {
    const result = await pressOn("save", { title: "Ours", grantMax: "plenty" });
    expect(result).toMatchObject({ reason: "invalid", fields: { grantMax: "amount" } });
    expect((await held("code", "A-2026-1")).title).toBe("Welcome centres for newcomers");
  });
});
