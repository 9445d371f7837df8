import { fail, type Result, succeed } from "@/lib/actions/result";
import { isMember, type Member, type Person } from "@/lib/auth/viewer";

import { createOrganisation } from "../commands/create-organisation";
import { editProfile } from "../commands/edit-profile";

import { readProfileForm } from "./queries";
import { column, withoutRow, withPlace, withRow } from "./rules";
import type { PressedProfile } from "./types";
import type { ProfileFormInput } from "./validation";
import { type ProfileTexts, rowFields, type RowList } from "./vocabulary";

/**
 * Does what a button of the profile form says: `save`, `add:<list>`, `remove:<list>:<row>`, or
 * `choose:<row>:<place>`, which saves with that place. A person's first form makes their organisation.
 */
export async function pressProfileForm(
  person: Member | Person,
  given: ProfileFormInput,
  now: Date,
): Promise<Result<PressedProfile>> {
  const { do: pressed, locale: _locale, next: _next, version, ...rest } = given;
  const texts = rest as ProfileTexts;
  // A form without a version asks the first three questions; the other one is a member's.
  if (isMember(person) && version === 0) return fail("conflict", "already-member");
  if (!isMember(person) && version !== 0) return fail("forbidden", "no-member");
  const [button = "", first = "", ...others] = pressed.split(":");
  if (button === "add" && isRowList(first)) {
    const changed = withRow(texts, first);
    const last = column(changed, rowFields[first][0]).length - 1;
    return succeed({ done: "rows", texts: changed, focus: `${rowFields[first][0]}-${last}` });
  }
  if (button === "remove" && isRowList(first)) {
    const changed = withoutRow(texts, first, Number(others[0]));
    return succeed({ done: "rows", texts: changed, focus: `add-${first}` });
  }
  const meant = button === "choose" ? withPlace(texts, Number(first), others.join(":")) : texts;
  const read = readProfileForm(meant);
  if (!read.ok) {
    const { fields } = read;
    if (button === "choose") return succeed({ done: "rows", texts: meant, fields });
    return fail("invalid", "invalid", fields);
  }
  if (!isMember(person)) {
    const made = await createOrganisation(person, read.facts, now);
    return made.ok ? succeed({ done: "created" }) : made;
  }
  const saved = await editProfile(person, { version, facts: read.facts }, now);
  return saved.ok ? succeed({ done: saved.changed ? "saved" : "unchanged" }) : saved;
}

function isRowList(word: string): word is RowList {
  return Object.hasOwn(rowFields, word);
}
