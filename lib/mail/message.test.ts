import { afterEach, describe, expect, it, vi } from "vitest";

import { locales } from "@/lib/locale/vocabulary";

import { type MailFacts, type MailKindName, mailKinds } from "./kinds/all";
import { composeMail, type KeptMail } from "./message";
import { encodeMessage } from "./transport/encode";

const at = new Date("2026-11-23T08:00:00Z");
const link = "https://calls.example.eu/en/somewhere?token=abc&next=%2Fmatches";

const reminded = {
  userId: "u-1",
  organisationId: "o-1",
  organisationName: "Stad Gent",
};

const aDate = {
  what: "deadline",
  day: "2026-12-07",
  days: 14,
  stage: 1,
  deadline: { date: "2026-12-07", time: "17:00", zone: "Europe/Brussels" },
  step: null,
  call: {
    callId: "c-1",
    slug: "homes",
    title: "Homes",
    deadline: null,
    rate: 9000,
    grantMin: null,
    grantMax: 75_000_000,
    budget: null,
    currency: "EUR",
    partnersMin: 3,
    partnerCountriesMin: 2,
  },
} as const;

const facts: { [Kind in MailKindName]: MailFacts<Kind> } = {
  "sign-in": { code: "12345678", link, expiresAt: "2026-11-23T08:10:00Z" },
  invitation: {
    organisationName: "Stad Gent",
    invitedBy: "An Official",
    role: "editor",
    link,
    expiresAt: "2026-11-30T08:00:00Z",
  },
  "join-request": { organisationName: "Stad Gent", askedBy: "an@gent.be", link },
  "join-decision": { organisationName: "Stad Gent", decision: "approved", link },
  "organisation-deletion": {
    organisationName: "Stad Gent",
    askedBy: "An Official",
    deletesAt: "2026-11-30T08:00:00Z",
    link,
  },
  "organisation-kept": { organisationName: "Stad Gent", keptBy: "An Official", link },
  "call-changed": {
    userId: "u-1",
    organisationId: "o-1",
    organisationName: "Stad Gent",
    call: {
      callId: "c-1",
      slug: "welcome-centres",
      title: "Welcome centres",
      deadline: { date: "2027-01-15", time: "17:00", zone: "Europe/Brussels" },
      rate: 9000,
      grantMin: null,
      grantMax: 30_000_000,
      budget: 900_000_000,
      currency: "EUR",
      partnersMin: 2,
      partnerCountriesMin: 2,
    },
    events: ["changed"],
    changes: [{ fact: "budgetTotal", before: 800_000_000, after: 900_000_000 }],
    currency: "EUR",
  },
  "search-alert": {
    ...reminded,
    searchId: "s-1",
    searchName: "Homes in Gent",
    query: "kind=grant&place=Gent",
    isFirst: false,
    total: 12,
    calls: [
      { call: aDate.call, what: "deadline-moved", before: [aDate.deadline], expected: null },
      {
        call: aDate.call,
        what: "expected-soon",
        before: [],
        expected: { month: "2027-01", years: [2023, 2025] },
      },
    ],
    unread: ["Nowhere"],
  },
  reminder: { ...reminded, dates: [aDate] },
  "reminder-digest": { ...reminded, dates: [aDate, aDate, aDate] },
};

function kept(more: Partial<KeptMail> = {}): KeptMail {
  return {
    key: "sign-in:1",
    kind: "sign-in",
    stream: "account",
    userId: null,
    address: "an.official@gent.be",
    locale: "en",
    facts: facts["sign-in"],
    dueAt: at,
    ...more,
  };
}

function whereTo(kind: MailKindName, locale: string): string {
  if (kind === "search-alert") return `/${locale}?${facts[kind].query}`;
  return "link" in facts[kind] ? link : `/${locale}/shortlist`;
}

const every = (Object.keys(mailKinds) as MailKindName[]).flatMap((kind) =>
  locales.map((locale) => ({ kind, locale })),
);

describe("A mail", () => {
  it.each(every)("of kind $kind says the same in text and HTML, in $locale", async (given) => {
    const mail = await composeMail(kept({ ...given, facts: facts[given.kind] }), at);
    const readable = mail.html
      .replace(/<(style|title)>.*?<\/\1>/gs, "")
      .replace(/<[^>]*>/g, " ")
      .replace(/http:\/\/localhost\S+/g, "");
    const words = (text: string) =>
      new Set(
        text
          .replace(/&amp;/g, "&")
          .replace(/&#39;/g, "'")
          .match(/[\p{L}\p{N}]+/gu),
      );
    // Pages of ours are lines of the text and may be links of words in HTML.
    const text = mail.text.replace(/^http:\/\/localhost\S+$/gm, "");
    expect(words(text)).toEqual(words(readable));
    expect(mail.text).toContain(whereTo(given.kind, given.locale));
    expect(mail.html).toContain(`lang="${given.locale}"`);
    expect(`${mail.subject}${mail.text}${readable}`).not.toMatch(/undefined|mail\.|[{}]/);
  });

  it("fetches nothing and runs nothing in whoever opens it", async () => {
    const { html } = await composeMail(kept(), at);
    expect(html).not.toMatch(/<(img|script|link|iframe|object)|url\(|@import|src=/i);
    expect(html).toContain("color-scheme");
  });

  it("shows what somebody typed as they typed it, and no markup of theirs", async () => {
    const name = `<img src=x onerror="alert(1)"> & 'Söhne'\r\nBcc: evil@x.eu`;
    const invitation = { ...facts.invitation, organisationName: name };
    const mail = await composeMail(kept({ kind: "invitation", facts: invitation }), at);
    expect(mail.html).not.toContain("<img");
    expect(mail.html).toContain(
      "&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;Söhne&#39;",
    );
    expect(mail.subject).not.toMatch(/[\r\n]/);
    const raw = (await encodeMessage(mail)).toString();
    expect(raw.split("\r\n\r\n")[0]).not.toMatch(/^bcc:/im);
  });

  it("goes to its reader as a mail no machine answers, known again by its id", async () => {
    const first = await composeMail(kept(), at);
    const again = await composeMail(kept(), new Date(at.getTime() + 60_000));
    const raw = (await encodeMessage(first)).toString();
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(raw).toMatch(/^X-Auto-Response-Suppress: All\r$/m);
    expect(raw).toMatch(/^Date: Mon, 23 Nov 2026 08:00:00 \+0000\r$/m);
    expect(raw).toContain(`Message-ID: <${first.id}>`);
    expect(again.id).toBe(first.id);
    expect((await composeMail(kept({ key: "sign-in:2" }), at)).id).not.toBe(first.id);
  });

  it("of a stream one can leave says how, and one about signing in does not", async () => {
    const optional = kept({ stream: "alerts", userId: "u-1", locale: "fr" });
    const mail = await composeMail(optional, at);
    const raw = (await encodeMessage(mail)).toString().replace(/\r\n[ \t]+/g, "");
    const address = /^List-Unsubscribe: ?<(http[^>]+\/api\/unsubscribe\/[\w.-]+)>\r$/m.exec(
      raw,
    )?.[1];
    expect(address).toBeDefined();
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    const token = address?.split("/").at(-1) ?? "";
    expect(mail.text).toContain(`/fr/unsubscribe/${token}`);
    expect(mail.html).toContain(`/fr/unsubscribe/${token}`);
    expect((await composeMail(kept({ userId: "u-1" }), at)).text).not.toContain("unsubscribe");
  });

  it("keeps the lines of its text short, but for addresses", async () => {
    const { text } = await composeMail(kept(), at);
    const long = text.split("\n").filter((line) => line.length > 72 && !line.startsWith("http"));
    expect(long).toEqual([]);
  });

  it("falls back to English in a language we do not have yet", async () => {
    const { subject } = await composeMail(kept({ locale: "mt" }), at);
    expect(subject).toBe("12345678 is your code for CityCalls");
  });

  it.each([
    ["an unknown kind", { kind: "no-such" }, /no kind of mail called "no-such"/],
    ["facts that are another kind's", { facts: facts.invitation }, /code/],
    [
      "a link that is a script",
      { facts: { ...facts["sign-in"], link: "javascript:alert(1)" } },
      /link/,
    ],
    ["two addresses", { address: "a@gent.eu,b@evil.eu" }, /address/],
  ])("is not made of %s", async (_what, given, words) => {
    await expect(composeMail(kept(given), at)).rejects.toThrow(words);
  });
});

describe("Whom a mail comes from", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it.each([
    [{}, { name: "CityCalls", address: "no-reply@citycalls.localhost" }],
    [
      { APP_URL: "https://calls.gent.be" },
      { name: "CityCalls", address: "no-reply@calls.gent.be" },
    ],
    [{ MAIL_FROM: "Appels <appels@ville.fr>" }, { name: "Appels", address: "appels@ville.fr" }],
    [{ MAIL_FROM: "appels@ville.fr" }, { name: "CityCalls", address: "appels@ville.fr" }],
  ])("with %o is %o", async (settings, sender) => {
    for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
    vi.resetModules();
    const { mailSender } = await import("./sender");
    expect(mailSender()).toEqual(sender);
  });
});
