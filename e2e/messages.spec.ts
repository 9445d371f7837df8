import { readRecord } from "./fixtures/actions";
import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/member";
import {
  giveDueAlerts,
  giveReminder,
  putMails,
  readSent,
  sendDueMails,
  standingOf,
} from "./fixtures/post";
import { scan } from "./fixtures/scanner";
import { bounceToken } from "./fixtures/server";

test.describe("Messages", () => {
  test("are counted by the bell, read and put away by buttons alone, and brought back", async ({
    page,
    town,
    member,
  }) => {
    await page.goto("/en/messages");
    await expect(page.getByRole("heading", { name: "No messages yet" })).toBeVisible();
    await expectAccessible(page);
    const [title] = [giveReminder(town, member, 14, 60), giveReminder(town, member, 7, 3_000)];
    await page.goto("/en");
    await page.getByRole("link", { name: "2 unread messages" }).click();
    await expect(page.getByRole("link", { name: "2 unread messages" })).toBeVisible();
    await expect(page.getByText("Unread", { exact: true })).toHaveCount(2);
    await expectAccessible(page);
    await page.getByRole("button", { name: /^Mark as read.*14/ }).click();
    await expect(page.getByRole("link", { name: "1 unread message" })).toBeVisible();
    await page.getByRole("button", { name: /^Archive.*14/ }).click();
    await expect(page.getByRole("status").filter({ hasText: title })).toBeFocused();
    await page.getByRole("button", { name: /^Bring back.*14/ }).click();
    await expect(page.getByRole("button", { name: /^Archive.*14/ })).toBeVisible();
    await page.getByRole("button", { name: "Mark all as read" }).click();
    await expect(page.getByRole("link", { name: "Messages, none unread" })).toBeVisible();
  });

  test("of settings say what is wrong in both themes, and keep what was chosen", async ({
    page,
    member: _,
  }) => {
    await page.goto("/en/account/messages");
    await page.getByLabel("On days of my own").check();
    await page.getByLabel("Other days").fill("400");
    await page.getByLabel("Your morning").fill("06:00");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "It is not saved" })).toBeFocused();
    await expect(page.getByLabel("Other days")).toHaveValue("400");
    await expectAccessible(page);
  });
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("settings are kept, and messages are marked", async ({ page, town, member }) => {
    giveReminder(town, member, 14, 60);
    await page.goto("/en/account/messages");
    await page.getByLabel("Alerts of saved searches").uncheck();
    await page.getByLabel("On days of my own").check();
    await page.getByLabel("Other days").fill("400");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Write whole numbers from 1 to 365")).toBeVisible();
    await expect(page.getByLabel("Alerts of saved searches")).not.toBeChecked();
    await page.getByLabel("Other days").fill("45, 2");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("status").filter({ hasText: "It is saved." })).toBeVisible();
    await expect(page.getByLabel("Other days")).toHaveValue("45, 2");
    await expect(page.getByLabel("Alerts of saved searches")).not.toBeChecked();
    await page.goto("/en/messages");
    await page.getByRole("button", { name: /^Mark as read/ }).click();
    await expect(page.getByRole("link", { name: "Messages, none unread" })).toBeVisible();
  });
});

test.describe("An alert", () => {
  for (const javaScriptEnabled of [false, true]) {
    test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
      test.use({ javaScriptEnabled });

      test("of a saved search is asked for every week, and first tells what is there", async ({
        page,
        town,
        member: _,
      }) => {
        await page.goto("/en?fund=AMIF&kind=any");
        await page.getByText("Save this search").click();
        await page.getByRole("button", { name: "Keep it" }).click();
        await expect(page.getByRole("status").filter({ hasText: /kept|saved/i })).toBeAttached();
        await page.goto("/en/saved-searches");
        await page.getByLabel("Tell me what is new").selectOption("Every week");
        await page.getByRole("button", { name: "Save", exact: true }).click();
        await expect(page.getByRole("status").filter({ hasText: "once a week" })).toBeVisible();
        await expect(page.getByLabel("Tell me what is new")).toHaveValue("weekly");
        if (javaScriptEnabled) await expectAccessible(page);
        await giveDueAlerts(town);
        await page.goto("/en/messages");
        await expect(page.getByText(/^“AMIF”: \d+ calls now$/)).toBeVisible();
        await page.getByRole("link", { name: "Open this search" }).click();
        await expect(page).toHaveURL(/\/en\?fund=AMIF&kind=any$/);
      });
    });
  }
});

/** Tells links apart by the page they lead to: a token is one of many. */
function kindOf(link: string): string {
  return new URL(link).pathname.replace(/(?<=\/(unsubscribe|invitation)\/).*/, "*");
}

test("No mailed link changes anything by being opened; one post ends the stream", async ({
  page,
  request,
  town,
  member,
}) => {
  const link = `${town.url}/en/invitation/some-token`;
  const mail = {
    kind: "organisation-kept",
    facts: { organisationName: "Gent", keptBy: "An", link },
  };
  const streams = ["account", "reminders", "notices", "alerts"] as const;
  putMails(
    town,
    member,
    streams.map((stream) => ({ ...mail, stream })),
  );
  await sendDueMails(town);
  const sent = readSent(town, member);
  expect(sent).toHaveLength(4);
  const addressOf = (raw = "") => /List-Unsubscribe: ?<([^>]+)>/.exec(raw)?.[1] ?? "";
  const links = sent
    .flatMap(({ text }) => text.match(/http\S+/g) ?? [])
    .filter((one) => one !== `${town.url}/en`);
  const posts = sent.map(({ raw }) => addressOf(raw)).filter((address) => address !== "");
  expect(posts).toHaveLength(3);
  const before = readRecord(town.folder, ["sessions"]);
  const firstOfEachKind = new Map([...posts, ...links].map((one) => [kindOf(one), one]));
  for (const opened of firstOfEachKind.values()) await scan(opened);
  expect(readRecord(town.folder, ["sessions"])).toEqual(before);

  const reminder = sent.find(({ text }) => text.includes("Get no more reminders"));
  const posted = await request.post(addressOf(reminder?.raw), {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    data: "List-Unsubscribe=One-Click",
  });
  expect(posted.status()).toBe(200);
  const later = putMails(town, member, [
    { ...mail, stream: "reminders" },
    { ...mail, stream: "alerts" },
  ]);
  await sendDueMails(town);
  expect(standingOf(town, later)).toEqual([
    { state: "cancelled", why: "unsubscribed" },
    { state: "sent", why: null },
  ]);

  await page.goto("/en/mailbox");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Gent stays on CityCalls" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gent stays on CityCalls");
  await page.goto(links.find((one) => one.includes("/unsubscribe/")) ?? "");
  await expectAccessible(page);
});

test("Mail that comes back is reported by who knows the token, told to its reader, and tried again", async ({
  page,
  request,
  member,
}) => {
  const event = { id: member.id, address: member.email, kind: "hard" };
  const report = (data: unknown, bearer = bounceToken) =>
    request.post("/api/bounces", { data, headers: { authorization: `Bearer ${bearer}` } });
  expect((await report({ events: [event] }, "guessed")).status()).toBe(401);
  const wrong = await report({ events: [{ ...event, address: `${member.email}, b@x.eu` }] });
  expect(wrong.status()).toBe(400);
  expect(wrong.headers()["content-type"]).toContain("application/problem+json");
  expect((await report({ events: [], x: "x".repeat(600_000) })).status()).toBe(413);
  expect(await (await report({ events: [event] })).json()).toEqual({ taken: 1, known: 0 });
  expect(await (await report({ events: [event] })).json()).toEqual({ taken: 0, known: 1 });

  await page.goto("/en/messages");
  await expect(page.getByText(`Mail to ${member.email} comes back`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText(`Mail is sent to ${member.email} again from now on.`)).toBeVisible();
});
