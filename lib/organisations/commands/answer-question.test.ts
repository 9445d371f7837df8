import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { appDb } from "@/db/client/record";
import { organisations } from "@/db/schema/organisations";
import { activities } from "@/db/schema/shortlist";
import { freshRecordPerTest } from "@/db/testing/record";
import { aMember } from "@/lib/auth/testing";
import { answerInput } from "@/lib/matching/validation";

import { answerQuestion } from "./answer-question";

freshRecordPerTest();

const now = new Date("2026-11-23T10:00:00Z");

async function profileOf(id: string) {
  const [row] = await appDb().select().from(organisations).where(eq(organisations.id, id));
  return row;
}

describe("an answer to a question of the profile", () => {
  it.each([
    [{ field: "role", value: "either" }, { role: "either" }],
    [{ field: "capacity", value: "€ 50 000" }, { capacity: 5_000_000 }],
    [{ field: "languages", values: ["nl", "en"] }, { languages: ["nl", "en"] }],
    [{ field: "targetGroups", values: ["all-residents"] }, { targetGroups: ["all-residents"] }],
    [{ field: "themes", values: ["housing"] }, { themes: ["housing"] }],
  ])("%j is kept, and makes the version grow", async (typed, expected) => {
    const [member, other] = [await aMember(), await aMember()];
    const before = await profileOf(other.organisationId);
    await answerQuestion(member, answerInput.parse(typed), now);
    expect(await profileOf(member.organisationId)).toMatchObject({ ...expected, version: 2 });
    expect(await profileOf(other.organisationId)).toEqual(before);
  });

  it("adds a partner to those at hand and is told in the organisation's history", async () => {
    const member = await aMember();
    for (const [name, country] of [
      ["Malmö stad", "SE"],
      ["Δήμος Αθηναίων", "gr"],
    ]) {
      await answerQuestion(member, answerInput.parse({ field: "partners", name, country }), now);
    }
    const partners = [
      { name: "Malmö stad", country: "SE" },
      { name: "Δήμος Αθηναίων", country: "EL" },
    ];
    expect(await profileOf(member.organisationId)).toMatchObject({ partners, version: 3 });
    const told = await appDb().select().from(activities);
    expect(told).toHaveLength(2);
    expect(
      told.every(({ actorId, kind }) => actorId === member.id && kind === "profile-changed"),
    ).toBe(true);
  });

  it.each([
    { field: "role", value: "boss" },
    { field: "capacity", value: "lots" },
    { field: "partners", name: " ", country: "SE" },
    { field: "languages", values: [] },
    { field: "name", value: "Elsewhere" },
  ])("that cannot be read is refused: %j", (typed) => {
    expect(answerInput.safeParse(typed).success).toBe(false);
  });
});
