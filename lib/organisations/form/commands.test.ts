import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { memberships } from "@/db/schema/organisations";
import { users } from "@/db/schema/people";
import { freshRecordPerTest } from "@/db/testing/record";
import { aMember } from "@/lib/auth/testing";
import { isMember, type Member, type Person } from "@/lib/auth/viewer";
import { preparePlaces } from "@/lib/regions/places/store";
import { regionName } from "@/lib/regions/queries";

import { changeRole } from "../members/commands";
import { getOrganisation } from "../queries";

import { pressProfileForm } from "./commands";
import { prefilledTexts, profileTextsOf } from "./rules";
import { profileFormInput } from "./validation";
import type { ProfileTexts } from "./vocabulary";

freshRecordPerTest();
preparePlaces();

const now = new Date("2026-11-24T10:00:00Z");

const answers: ProfileTexts = {
  name: "Stad Gent",
  type: "municipality",
  place: ["Gent"],
  theme: ["women", "jobs"],
};

async function aPerson(): Promise<Person> {
  const person = { id: randomUUID(), email: "anna@gent.example", name: null, sessionId: "s" };
  await transaction(async (tx) => {
    await tx.insert(users).values({ ...person, emailVerified: now, createdAt: now });
  });
  return person as Person;
}

function press(
  who: Member | Person,
  texts: ProfileTexts,
  button = "save",
  version = isMember(who) ? 1 : 0,
) {
  return pressProfileForm(who, profileFormInput.parse({ ...texts, do: button, version }), now);
}

async function organisationOf(member: Member) {
  const organisation = await getOrganisation(member);
  if (!organisation) throw new Error("The organisation is gone.");
  return organisation;
}

async function textsOf(member: Member): Promise<ProfileTexts> {
  return profileTextsOf(await organisationOf(member), regionName);
}

describe("Three answers", () => {
  it("make an organisation owned by who gave them, once", async () => {
    const person = await aPerson();
    expect(await press(person, { ...answers, place: ["Gent", "Antwerpen", "", "Gent"] })).toEqual({
      ok: true,
      done: "created",
    });
    const [made] = await appDb()
      .select({ of: memberships.organisationId, role: memberships.role })
      .from(memberships)
      .where(eq(memberships.userId, person.id));
    expect(made?.role).toBe("owner");
    const member = { ...person, organisationId: made?.of } as Member;
    expect(await organisationOf(member)).toMatchObject({
      name: "Stad Gent",
      type: "municipality",
      regions: [
        { code: "BE234", place: "Gent" },
        { code: "BE211", place: "Antwerpen" },
      ],
      themes: ["jobs", "women"],
      version: 1,
    });
    expect(await press(person, answers)).toMatchObject({ ok: false, message: "already-member" });
    expect(await press(member, answers, "save", 0)).toMatchObject({ message: "already-member" });
  });

  it("are each asked for where they are missing", async () => {
    const empty = { name: " ", type: "", place: [""], theme: [] };
    expect(await press(await aPerson(), empty)).toMatchObject({
      ok: false,
      fields: { name: "missing", type: "missing", place: "missing", theme: "missing" },
    });
  });

  it("may come from an address, and what it says is read as if typed", async () => {
    const given = { organisationType: "county", region: ["BE23"], place: "Gent", theme: "women" };
    const texts = prefilledTexts(given, regionName);
    expect(texts).toMatchObject({ type: "county", theme: ["women"] });
    expect(texts.place).toEqual(["Gent", `${regionName("BE23")} (BE23)`]);
    const named = { ...texts, name: "Oost-Vlaanderen" };
    expect(await press(await aPerson(), named)).toMatchObject({ done: "created" });
  });
});

describe("A place of several", () => {
  it("is asked back with its choices, and a choice goes on with everything else", async () => {
    const person = await aPerson();
    const texts = { ...answers, place: ["Gent", "Neustadt"] };
    const asked = await press(person, texts);
    const lines = (asked.ok ? "" : (asked.fields?.["place.1"] ?? "")).split("\n");
    expect(lines[0]).toBe("ambiguous");
    expect(lines.length).toBeGreaterThan(2);
    const [choice = ""] = (lines[1] ?? "").split("\t");
    const half = await press(person, { ...texts, name: "" }, `choose:1:${choice}`);
    expect(half).toMatchObject({
      done: "rows",
      texts: { place: ["Gent", choice] },
      fields: { name: "missing" },
    });
    expect(await press(person, texts, `choose:1:${choice}`)).toMatchObject({ done: "created" });
  });

  it("that nobody knows is told with what is near it", async () => {
    const asked = await press(await aPerson(), { ...answers, place: ["Stockhlm"] });
    expect(asked).toMatchObject({ ok: false });
    expect(asked.ok ? "" : asked.fields?.["place.0"]).toMatch(/^unknown-place\nStockholm/);
  });
});

describe("Rows of the form", () => {
  it("come and go without anything being kept or lost", async () => {
    const owner = await aMember();
    const added = await press(
      owner,
      { ...(await textsOf(owner)), name: "Half typed" },
      "add:partner",
    );
    expect(added).toMatchObject({ texts: { name: "Half typed", partnerName: [""] } });
    const texts = added.ok ? (added.texts ?? {}) : {};
    const gone = await press(owner, { ...texts, partnerName: ["A", "B"] }, "remove:partner:0");
    expect(gone).toMatchObject({ texts: { partnerName: ["B"], partnerCountry: [""] } });
    expect((await organisationOf(owner)).name).toBe("Stad Gent");
  });
});

describe("The profile", () => {
  it("takes what makes matches sharper and gives it back as it was typed", async () => {
    const owner = await aMember();
    const more = {
      ...{ populationBand: "250k-1m", role: "either", capacity: "250 000", projectMin: "0,5 mio" },
      ...{ projectMax: "€ 2.5M", targetGroup: ["all-residents"], language: ["nl", "en"] },
      ...{ partnerName: ["Malmö", ""], partnerCountry: ["SE", ""] },
      ...{ pastTitle: ["Welcome"], pastFund: ["AMIF"], pastYear: ["2021"] },
    };
    expect(await press(owner, { ...(await textsOf(owner)), ...more })).toMatchObject({
      done: "saved",
    });
    expect(await organisationOf(owner)).toMatchObject({
      capacity: 25_000_000,
      projectMin: 50_000_000,
      projectMax: 250_000_000,
      partners: [{ name: "Malmö", country: "SE" }],
      pastProjects: [{ title: "Welcome", fund: "AMIF", year: 2021 }],
      languages: ["en", "nl"],
      version: 2,
    });
    expect(await press(owner, await textsOf(owner), "save", 2)).toMatchObject({
      done: "unchanged",
    });
  });

  it("says what does not fit", async () => {
    const owner = await aMember();
    const wrong = {
      ...{ capacity: "plenty", projectMin: "2", projectMax: "1" },
      ...{ partnerName: ["Malmö"], partnerCountry: [""], pastTitle: [""], pastYear: ["99"] },
    };
    expect(await press(owner, { ...(await textsOf(owner)), ...wrong })).toMatchObject({
      fields: { capacity: "not-an-amount" },
    });
    const later = { ...wrong, capacity: "" };
    expect(await press(owner, { ...(await textsOf(owner)), ...later })).toMatchObject({
      fields: { projectMax: "less-than-smallest" },
    });
    const last = { ...later, projectMax: "3" };
    expect(await press(owner, { ...(await textsOf(owner)), ...last })).toMatchObject({
      fields: { partner: "partner-half", project: "project-half" },
    });
  });

  it("is read by a reader, who cannot change it with an old page either", async () => {
    const owner = await aMember();
    const editor = await aMember({ of: owner.organisationId, role: "editor" });
    const texts = { ...(await textsOf(owner)), name: "Changed" };
    await changeRole(owner, { memberId: editor.id, role: "reader" });
    expect(await press(editor, texts)).toMatchObject({ reason: "forbidden" });
    expect((await organisationOf(owner)).name).toBe("Stad Gent");
  });
});

describe("Two people who edit at once lose nothing:", () => {
  it("changes of different facts come together", async () => {
    const owner = await aMember();
    const editor = await aMember({ of: owner.organisationId, role: "editor" });
    const texts = await textsOf(owner);
    await press(owner, { ...texts, capacity: "1000" });
    expect(await press(editor, { ...texts, role: "lead" })).toMatchObject({ done: "saved" });
    expect(await organisationOf(owner)).toMatchObject({ capacity: 100_000, role: "lead" });
  });

  it("of one fact the later is told who changed it, and their next press stands", async () => {
    const owner = await aMember();
    const editor = await aMember({ of: owner.organisationId, role: "editor" });
    const texts = await textsOf(owner);
    await press(owner, { ...texts, capacity: "1000", name: "Gent" });
    await press(owner, { ...texts, capacity: "3000", name: "Gent" }, "save", 2);
    const refused = await press(editor, { ...texts, capacity: "2000" });
    expect(refused).toMatchObject({
      reason: "conflict",
      fields: { capacity: `both\n${owner.email}`, name: `theirs\n${owner.email}` },
    });
    expect(await organisationOf(owner)).toMatchObject({ capacity: 300_000, version: 3 });
    await press(editor, { ...texts, name: "Gent", capacity: "2000" }, "save", 3);
    expect(await organisationOf(owner)).toMatchObject({ capacity: 200_000, name: "Gent" });
  });

  it("the same change made twice is no conflict", async () => {
    const owner = await aMember();
    const texts = { ...(await textsOf(owner)), theme: ["jobs"] };
    await press(owner, texts);
    expect(await press(owner, texts)).toMatchObject({ done: "unchanged" });
  });
});
