import { request as apiRequest } from "@playwright/test";

import { callAction, listActions, readRecord, type ServerAction } from "./fixtures/actions";
import { expect, type Signed, test, type Town } from "./fixtures/member";
import { presentMoment } from "./fixtures/server";
import { addVictim, type Victim } from "./fixtures/victim";

/** As a proxy would say that somebody asks from elsewhere: the desk then is not theirs. */
const fromElsewhere = { "x-forwarded-for": "203.0.113.9" };

const locale = "en";
const returnPath = "/";
const standing = {
  stage: "watching",
  droppedBecause: null,
  ownerId: null,
  internalDeadlineOn: null,
  amountAsked: null,
  amountWon: null,
  documentsUrl: null,
};

/** What an action of members is sent, with real ids of the organisation it must not touch. */
const attacks: Readonly<Record<string, (victim: Victim) => Record<string, string>>> = {
  saveCallAction: ({ ids }) => ({ callId: ids.callId, do: "remove", locale, returnPath }),
  editItemAction: ({ ids, colleague }) => ({
    itemId: ids.itemId,
    seen: JSON.stringify(standing),
    stage: "preparing",
    droppedBecause: "",
    ownerId: colleague.id,
    internalDeadlineOn: "2027-01-15",
    amountAsked: "1000",
    amountWon: "",
    documentsUrl: "",
  }),
  moveItemAction: ({ ids }) => ({ itemId: ids.itemId, seenStage: "watching", stage: "preparing" }),
  changeItemsAction: ({ ids }) => ({ pick: ids.itemId, do: "remove" }),
  writeNoteAction: ({ ids }) => ({ itemId: ids.itemId, text: "I was here" }),
  editNoteAction: ({ ids }) => ({
    noteId: ids.noteId,
    seen: String(Date.parse(presentMoment)),
    do: "delete",
  }),
  addStepAction: ({ ids }) => ({ itemId: ids.itemId, text: "A step", dueOn: "" }),
  changeStepAction: ({ ids }) => ({ stepId: ids.stepId, version: "1", do: "delete" }),
  keepSearchAction: ({ ids }) => ({
    name: "Theirs",
    query: "fund=ESF%2B",
    replaces: `${ids.searchId}:1`,
    locale,
    returnPath,
  }),
  changeSearchAction: ({ ids }) => ({ searchId: ids.searchId, version: "1", do: "delete" }),
  answerQuestionAction: () => ({ field: "role", value: "lead" }),
  dismissCallAction: ({ ids }) => ({ callId: ids.callId, reason: "no-time" }),
  restoreCallAction: ({ ids }) => ({ callId: ids.otherCallId }),
  profileFormAction: () => ({ name: "Taken over", locale }),
  claimDomainAction: () => ({}),
  releaseDomainAction: () => ({ domain: "gent.example" }),
  decideRequestAction: ({ ids }) => ({ requestId: ids.requestId, decision: "refused" }),
  inviteMemberAction: () => ({ email: "me@elsewhere.example", role: "owner", locale }),
  resendInvitationAction: ({ ids }) => ({ invitationId: ids.invitationId, locale }),
  revokeInvitationAction: ({ ids }) => ({ invitationId: ids.invitationId, locale }),
  changeRoleAction: ({ colleague }) => ({ memberId: colleague.id, role: "reader" }),
  handOverAction: ({ colleague }) => ({ memberId: colleague.id }),
  removeMemberAction: ({ colleague }) => ({ memberId: colleague.id }),
  saveOrganisationDaysAction: () => ({ version: "0", "offsets[]": "14", moreDays: "" }),
  deleteOrganisationAction: () => ({ confirm: "Gent", locale }),
  keepOrganisationAction: () => ({}),
};

/** What the owner's own press does not change, so that it cannot show that the attack was a real one. */
const changesNothing = new Set([
  "profileFormAction",
  "claimDomainAction",
  "keepOrganisationAction",
]);

/** Actions of the desk, which answer to administrators alone. */
const desk =
  /^(callForm|separateCall|discardMail|retryMail|resolveReviewItem|discardHeldRun|releaseHeldRun|runSource|switchSource|mapUpload|takeUpload|throwAwayUpload)Action$/;

/** Actions that everybody has, about themselves or with a secret that was mailed to them. */
const everybodys =
  /^(requestCode|resendCode|enterCode|enterLink|startAtProvider|quickMatch|unsubscribe|resubscribe|saveAccount|revokeSession|linkIdentity|unlinkIdentity|markMatchesSeen|askToJoin|withdrawRequest|acceptInvitation|leaveOrganisation|deleteAccount|markMessage|markAllRead|saveMessageSettings|tryAddressAgain)Action$/;

/** Reads everything that belongs to an organisation. */
function readOrganisation(town: Town, id: string) {
  const tables = Object.entries(readRecord(town.folder)).map(([name, rows]) => {
    const own = (rows as Record<string, unknown>[]).filter(
      (row) => row.organisation_id === id || (name === "organisations" && row.id === id),
    );
    return [name, own] as const;
  });
  return Object.fromEntries(tables.filter(([, rows]) => rows.length > 0));
}

/** Sends an action as whoever has this session, or as a stranger. */
async function send(town: Town, action: ServerAction, victim: Victim, who: Signed | null) {
  const request = await apiRequest.newContext({
    baseURL: town.url,
    extraHTTPHeaders: who === null ? {} : { cookie: `citycalls-session=${who.token}` },
  });
  const fields = attacks[action.name]?.(victim) ?? {};
  const answer = await callAction(request, action, fields, { ...fromElsewhere, origin: town.url });
  const text = await answer.text();
  await request.dispose();
  return text;
}

test("every action of the build belongs to members, the desk or everybody", () => {
  const unknown = listActions()
    .map(({ name }) => name)
    .filter((name) => !Object.hasOwn(attacks, name) && !desk.test(name) && !everybodys.test(name));
  expect(unknown).toEqual([]);
});

test("no stranger, other city or reader changes anything by an action of members", async ({
  town,
}) => {
  test.slow();
  for (const action of listActions().filter(({ name }) => Object.hasOwn(attacks, name))) {
    const victim = addVictim(town);
    const { organisationId } = victim.owner;
    const reader = town.addMember({ of: organisationId, role: "reader" });
    const before = readOrganisation(town, organisationId);
    for (const who of [null, town.addMember({ name: "Lyon" }), reader]) {
      await send(town, action, victim, who);
    }
    expect(readOrganisation(town, organisationId), action.name).toEqual(before);
    if (changesNothing.has(action.name)) continue;
    // The same words from the owner do change it: what was refused above was a real attack.
    const said = await send(town, action, victim, victim.owner);
    expect(readOrganisation(town, organisationId), `${action.name}: ${said}`).not.toEqual(before);
  }
});

test("nobody but an administrator changes anything by an action of the desk", async ({ town }) => {
  const victim = addVictim(town);
  const before = readRecord(town.folder, ["sessions"]);
  for (const action of listActions().filter(({ name }) => desk.test(name))) {
    for (const who of [null, victim.owner]) await send(town, action, victim, who);
    expect(readRecord(town.folder, ["sessions"]), action.name).toEqual(before);
  }
});

test("no write gets through from another place, from nowhere or from a sandbox", async ({
  town,
}) => {
  const victim = addVictim(town);
  const before = readOrganisation(town, victim.owner.organisationId);
  const [save] = listActions().filter(({ name }) => name === "writeNoteAction");
  for (const origin of [null, "null", "https://evil.example"]) {
    const request = await apiRequest.newContext({
      baseURL: town.url,
      extraHTTPHeaders: { cookie: `citycalls-session=${victim.owner.token}` },
    });
    if (save === undefined) throw new Error("The build has no action for notes.");
    const fields = attacks.writeNoteAction?.(victim) ?? {};
    const answer = await callAction(request, save, fields, origin === null ? {} : { origin });
    expect(answer.status()).toBe(403);
    await request.dispose();
  }
  expect(readOrganisation(town, victim.owner.organisationId)).toEqual(before);
});

test("private pages and exports show strangers and other cities nothing of a city", async ({
  town,
}) => {
  const victim = addVictim(town);
  const lyon = town.addMember({ name: "Lyon" });
  const { itemId, callId, searchId, invitationId } = victim.ids;
  const paths = [
    "/en/shortlist",
    `/en/shortlist/${itemId}`,
    `/en/shortlist/${callId}`,
    "/en/shortlist/activity",
    "/en/saved-searches",
    `/en/saved-searches/${searchId}`,
    "/en/matches",
    "/en/organisation",
    "/en/account/data",
    "/en/account/messages",
    "/en/messages",
    `/en/invitation/${invitationId}`,
    "/api/export/shortlist?format=csv",
    "/api/export/matches?format=csv",
  ];
  for (const who of [null, lyon]) {
    const request = await apiRequest.newContext({
      baseURL: town.url,
      extraHTTPHeaders: who === null ? {} : { cookie: `citycalls-session=${who.token}` },
    });
    for (const path of paths) {
      const text = await (await request.get(path)).text();
      for (const secret of ["Ask the mayor", "Find partners", "Our search", victim.owner.email]) {
        expect(text, `${path} for ${who === null ? "a stranger" : "Lyon"}`).not.toContain(secret);
      }
    }
    await request.dispose();
  }
});
