import { request as apiRequest } from "@playwright/test";

import {
  callAction,
  changeRecord,
  listActions,
  readRecord,
  type ServerAction,
} from "./fixtures/actions";
import { attacks, deskActions, everybodysActions, readyFor, trespasses } from "./fixtures/attacks";
import { expect, type Signed, test, type Town } from "./fixtures/member";
import { administrators } from "./fixtures/server";
import { addVictim, type Victim } from "./fixtures/victim";

/** As a proxy would say that somebody asks from elsewhere: the desk then is not theirs. */
const fromElsewhere = { "x-forwarded-for": "203.0.113.9" };

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

/** Reads everything that is kept of a person by their id. */
function readPerson(town: Town, id: string) {
  const tables = Object.entries(readRecord(town.folder)).map(([name, rows]) => {
    const own = (rows as Record<string, unknown>[]).filter(
      (row) => row.user_id === id || (name === "users" && row.id === id),
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
  const fields = (attacks[action.name] ?? trespasses[action.name])?.(victim) ?? {};
  const answer = await callAction(request, action, fields, { ...fromElsewhere, origin: town.url });
  const text = await answer.text();
  await request.dispose();
  return text;
}

test("every action of the build belongs to members, the desk or everybody", () => {
  const unknown = listActions()
    .map(({ name }) => name)
    .filter(
      (name) =>
        !Object.hasOwn(attacks, name) && !deskActions.test(name) && !everybodysActions.test(name),
    );
  expect(unknown).toEqual([]);
});

test("no stranger, other city or reader changes anything by an action of members", async ({
  town,
}) => {
  test.slow();
  for (const action of listActions().filter(({ name }) => Object.hasOwn(attacks, name))) {
    const victim = addVictim(town);
    const { organisationId } = victim.owner;
    const ready = readyFor[action.name];
    if (ready !== undefined) changeRecord(town.folder, ready, organisationId);
    const reader = town.addMember({ of: organisationId, role: "reader" });
    const before = readOrganisation(town, organisationId);
    for (const who of [null, town.addMember({ name: "Lyon" }), reader]) {
      await send(town, action, victim, who);
    }
    expect(readOrganisation(town, organisationId), action.name).toEqual(before);
    // The same words from the owner do change it: what was refused above was a real attack.
    const said = await send(town, action, victim, victim.owner);
    expect(
      readOrganisation(town, organisationId),
      `${action.name}: ${said.slice(0, 300)}`,
    ).not.toEqual(before);
  }
});

test("what everybody may do about themselves, nobody does about another", async ({ town }) => {
  for (const action of listActions().filter(({ name }) => Object.hasOwn(trespasses, name))) {
    const victim = addVictim(town);
    const ofTheirs = () => ({
      organisation: readOrganisation(town, victim.owner.organisationId),
      people: readPerson(town, victim.owner.id),
    });
    const before = ofTheirs();
    for (const who of [
      null,
      town.addMember({ name: "Lyon", email: `${victim.owner.id}@lyon.example` }),
    ]) {
      await send(town, action, victim, who);
    }
    expect(ofTheirs(), action.name).toEqual(before);
  }
});

test("nobody but an administrator changes anything by an action of the desk", async ({ town }) => {
  const victim = addVictim(town);
  const before = readRecord(town.folder, ["sessions"]);
  for (const action of listActions().filter(({ name }) => deskActions.test(name))) {
    for (const who of [null, victim.owner]) await send(town, action, victim, who);
    expect(readRecord(town.folder, ["sessions"]), action.name).toEqual(before);
  }
});

test("no write gets through from another place, from nowhere or from a sandbox", async ({
  town,
}) => {
  test.slow();
  const victim = addVictim(town);
  const before = readRecord(town.folder);
  const request = await apiRequest.newContext({
    baseURL: town.url,
    extraHTTPHeaders: { cookie: `citycalls-session=${victim.owner.token}` },
  });
  for (const action of listActions()) {
    const fields = (attacks[action.name] ?? trespasses[action.name])?.(victim) ?? {};
    for (const origin of [{}, { origin: "null" }, { origin: "https://evil.example" }]) {
      const answer = await callAction(request, action, fields, origin);
      expect(answer.status(), action.name).toBe(403);
    }
  }
  await request.dispose();
  expect(readRecord(town.folder)).toEqual(before);
});

test("the desk is for those whose proven address is in ADMIN_EMAILS, wherever they sit", async ({
  town,
}) => {
  const named = town.addMember({ email: administrators[0] });
  const unproven = town.addMember({ email: administrators[1] });
  changeRecord(town.folder, "update users set email_verified_at = null where id = ?", unproven.id);
  for (const [who, status] of [
    [named, 200],
    [unproven, 404],
    [town.addMember(), 404],
    [null, 404],
  ] as const) {
    const request = await apiRequest.newContext({
      baseURL: town.url,
      extraHTTPHeaders: {
        ...fromElsewhere,
        ...(who === null ? {} : { cookie: `citycalls-session=${who.token}` }),
      },
    });
    expect((await request.get("/en/admin")).status()).toBe(status);
    await request.dispose();
  }
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
    "/en/calendar",
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
