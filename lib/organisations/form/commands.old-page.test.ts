import { describe, expect, it } from "vitest";

import { appDb } from "@/db/client/record";
import { organisations } from "@/db/schema/organisations";
import { freshRecordPerTest } from "@/db/testing/record";
import { aMember } from "@/lib/auth/testing";
import type { Person } from "@/lib/auth/viewer";
import { preparePlaces } from "@/lib/regions/places/store";
import { regionName } from "@/lib/regions/queries";

import { removeMember } from "../members/commands";
import { getOrganisation } from "../queries";

import { pressProfileForm } from "./commands";
import { profileTextsOf } from "./rules";
import { profileFormInput } from "./validation";

freshRecordPerTest();
preparePlaces();

const now = new Date("2026-11-24T10:00:00Z");

describe("The open page of a removed member", () => {
  it("writes nothing, and makes no organisation of what it shows", async () => {
    const owner = await aMember();
    const { organisationId } = owner;
    const editor = await aMember({ of: organisationId, role: "editor" });
    const organisation = await getOrganisation(editor);
    if (!organisation) throw new Error("The organisation is gone.");
    const texts = { ...profileTextsOf(organisation, regionName), name: "Eve's town" };
    const form = profileFormInput.parse({ ...texts, do: "save", version: 1 });
    await removeMember(owner, { memberId: editor.id });
    expect(await pressProfileForm(editor, form, now)).toMatchObject({ reason: "not-found" });
    const { id, email } = editor;
    const person = { id, email, name: null, sessionId: "s" } as Person;
    expect(await pressProfileForm(person, form, now)).toMatchObject({ message: "no-member" });
    expect(await appDb().select({ name: organisations.name }).from(organisations)).toEqual([
      { name: "Stad Gent" },
    ]);
  });
});
