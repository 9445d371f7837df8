import { randomUUID } from "node:crypto";

import { describe, expect, it } from "vitest";

import { appDb } from "@/db/client/record";
import { callRevisions } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { runs } from "@/db/schema/runs";
import { freshRecordPerTest } from "@/db/testing/record";
import type { Admin } from "@/lib/auth/admin";
import { getAuthoritySettings, listAuthorities } from "@/lib/timetable/queries/authorities";
import {
  getUpload,
  listCallsByKey,
  listUploads,
  previewUpload,
} from "@/lib/timetable/queries/uploads";
import { countEffects } from "@/lib/timetable/rules";
import { madeFacts, makeTimetable } from "@/lib/timetable/timetable.fixture";
import type { FileFactsInput } from "@/lib/timetable/validation";

import { mapUpload } from "./map-upload";
import { storeUpload } from "./store-upload";
import { takeUpload } from "./take-upload";
import { throwAwayUpload } from "./throw-away-upload";

const admin = { name: "desk" } as Admin;
const now = new Date("2026-11-23T10:00:00Z");
const { region: _region, ...statedFacts } = madeFacts;
const stated: FileFactsInput = { ...statedFacts, place: "Comunidad de Madrid" };

async function upload(bytes: Uint8Array, facts: FileFactsInput = stated): Promise<string> {
  const stored = await storeUpload(admin, facts, { name: "calendario.xlsx", bytes }, now);
  if (!stored.ok) throw new Error(stored.message);
  return stored.uploadId;
}

async function preview(uploadId: string) {
  const held = await getUpload(uploadId);
  if (!held) throw new Error("no upload");
  return (await previewUpload(held, now)).rows;
}

async function take(uploadId: string, rows?: number[]) {
  const good = (await preview(uploadId)).filter(({ effect }) => effect !== "bad");
  return takeUpload(admin, { uploadId, rows: rows ?? good.map(({ number }) => number) }, now);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("an uploaded timetable", () => {
  freshRecordPerTest();

  it("changes nothing before it is taken", async () => {
    const id = await upload(await makeTimetable());
    expect(countEffects(await preview(id))).toEqual({
      added: 30,
      changed: 0,
      unchanged: 0,
      bad: 10,
    });
    expect(await appDb().select().from(calls)).toEqual([]);
    expect(await listAuthorities()).toEqual([]);
    expect(await listUploads()).toMatchObject([
      { id, takenAt: null, authority: "Comunidad de Madrid" },
    ]);
  });

  it("gives its good rows without its bad ones, as a run of the authority's source", async () => {
    const id = await upload(await makeTimetable());
    expect(await take(id)).toEqual({ ok: true, uploadId: id });
    const held = await appDb().select().from(calls);
    expect(held).toHaveLength(30);
    expect(held[0]).toMatchObject({
      sourceId: "timetable-comunidad-de-madrid",
      publication: "published",
      fund: "ESF+",
    });
    expect((await getUpload(id))?.mapping.taken).toMatchObject({
      added: 30,
      left: [5, 8, 11, 14, 18, 21, 25, 29, 34, 40],
    });
    expect(await appDb().select().from(runs)).toMatchObject([
      { trigger: "upload", outcome: "done", added: 30, rejected: 10, vanished: 0 },
    ]);
    expect(await listCallsByKey("timetable-comunidad-de-madrid", ["ref:fse-2027-1"])).toMatchObject(
      [{ title: "Acogida e integración de personas migrantes, 1.ª convocatoria" }],
    );
  });

  it("taken twice changes nothing, and once more after its mistakes are corrected adds the rest", async () => {
    await take(await upload(await makeTimetable()));
    const before = await appDb().select().from(calls);
    const again = await upload(await makeTimetable());
    expect(countEffects(await preview(again))).toEqual({
      added: 0,
      changed: 0,
      unchanged: 30,
      bad: 10,
    });
    expect(await take(again, [])).toMatchObject({ ok: true });
    expect(await appDb().select().from(callRevisions)).toEqual([]);
    expect((await appDb().select().from(calls)).map(({ changeSeq }) => changeSeq)).toEqual(
      before.map(({ changeSeq }) => changeSeq),
    );
    const corrected = await upload(await makeTimetable({ withMistakes: false }));
    expect(countEffects(await preview(corrected))).toEqual({
      added: 10,
      changed: 0,
      unchanged: 30,
      bad: 0,
    });
  });

  it("with a moved end changes that call alone, with a revision", async () => {
    await take(await upload(await makeTimetable({ withMistakes: false })));
    const moved = await upload(
      await makeTimetable({ withMistakes: false, moved: { row: 4, closes: "30/06/2027" } }),
    );
    const changed = (await preview(moved)).filter(({ effect }) => effect === "changed");
    expect(changed).toMatchObject([
      {
        number: 4,
        changes: [
          {
            fact: "deadlines",
            before: [{ localDate: "2027-03-30" }],
            after: [{ localDate: "2027-06-30" }],
          },
        ],
      },
    ]);
    await take(moved);
    expect(await appDb().select().from(callRevisions)).toMatchObject([{ fact: "deadlines" }]);
  });

  it("leaves what was not ticked", async () => {
    const id = await upload(await makeTimetable());
    await take(id, [4, 6]);
    expect(await appDb().select().from(calls)).toHaveLength(2);
  });

  it("is refused a second time, with nothing ticked, and when it is gone", async () => {
    const id = await upload(await makeTimetable());
    expect(await take(id, [])).toMatchObject({ ok: false, message: "nothing-chosen" });
    expect(await take(id, [5])).toMatchObject({ ok: false, message: "nothing-chosen" });
    await take(id);
    expect(await takeUpload(admin, { uploadId: id, rows: [4] }, now)).toMatchObject({
      message: "already-taken",
    });
    expect(await throwAwayUpload(admin, { uploadId: id })).toMatchObject({ ok: true });
    expect(await throwAwayUpload(admin, { uploadId: id })).toMatchObject({ reason: "not-found" });
    expect(await takeUpload(admin, { uploadId: randomUUID(), rows: [4] }, now)).toMatchObject({
      reason: "not-found",
    });
    expect(await appDb().select().from(calls)).toHaveLength(30);
  });

  it("is refused at once when it is no table or its authority is nowhere", async () => {
    const file = { name: "a.pdf", bytes: bytesOf("%PDF-1.7") };
    expect(await storeUpload(admin, stated, file, now)).toMatchObject({ message: "not-a-table" });
    expect(await storeUpload(admin, { ...stated, place: "Atlantis" }, file, now)).toMatchObject({
      fields: { place: "place" },
    });
    expect(await listUploads()).toEqual([]);
  });
});

describe("a timetable with headings nobody knows", () => {
  freshRecordPerTest();

  const file =
    "Wo;Was;Wieviel;Von;Bis;Wie\nES30;ESO4.9;1.000;1.2.2027;1.3.2027;Uno\nES30;ESO4.1;2.000;1.2.2027;1.3.2027;Dos\n";
  const columns = ["area", "objective", "total", "opens", "closes", "title"] as const;

  it("waits until somebody has pointed at its columns, which are then remembered", async () => {
    const first = await storeUpload(admin, stated, { name: "a.csv", bytes: bytesOf(file) }, now);
    expect(first).toMatchObject({ ok: true, settled: false });
    const uploadId = first.ok ? first.uploadId : "";
    expect(await take(uploadId, [2])).toMatchObject({ message: "not-settled" });
    const input = { ...stated, uploadId, headerRow: 0 };
    expect(await mapUpload(admin, { ...input, columns: [...columns] })).toMatchObject({ ok: true });
    expect(countEffects(await preview(uploadId))).toMatchObject({ added: 2, bad: 0 });
    expect((await getAuthoritySettings("timetable-comunidad-de-madrid"))?.headings).toMatchObject({
      wo: "area",
    });
    const next = await storeUpload(admin, stated, { name: "b.csv", bytes: bytesOf(file) }, now);
    expect(next).toMatchObject({ ok: true, settled: true });
  });

  it("is not settled by columns that contradict or make no call", async () => {
    const uploadId = await upload(bytesOf(file));
    const input = { ...stated, uploadId, headerRow: 0 };
    expect(
      await mapUpload(admin, { ...input, columns: ["area", "area", "title", "", "", ""] }),
    ).toMatchObject({ message: "part-twice" });
    expect(
      await mapUpload(admin, { ...input, columns: ["area", "", "total", "", "", ""] }),
    ).toMatchObject({ message: "too-few-parts" });
    expect(
      await mapUpload(admin, { ...input, headerRow: 39, columns: [...columns] }),
    ).toMatchObject({ reason: "invalid" });
  });
});
