import { describe, expect, it } from "vitest";

import { mailCall, type MailCallFacts } from "./call-facts";
import type { MailContent, MailFrame } from "./content";
import { renderHtml } from "./render/html";
import { renderText } from "./render/text";
import { mailWords } from "./words";

const call: MailCallFacts = {
  callId: "c-1",
  slug: "welcome-centres",
  title: "Welcome centres <for newcomers>",
  deadline: { date: "2027-01-15", time: "17:00", zone: "Europe/Brussels" },
  rate: 9000,
  grantMin: 15_000_000,
  grantMax: 30_000_000,
  budget: 900_000_050,
  currency: "EUR",
  partnersMin: 2,
  partnerCountriesMin: 2,
};

const values = async (facts: MailCallFacts, locale = "en") =>
  mailCall(facts, await mailWords(locale)).facts.map(({ value }) => value.replace(/\s/g, " "));

describe("A call in a mail", () => {
  it("says its deadline with the time and whose, the rate, the grant, the budget and the partners", async () => {
    expect(await values(call)).toEqual([
      "15 January 2027, 17:00 (Brussels time)",
      "up to 90%",
      "€150,000 to €300,000",
      "€9,000,000.50",
      "at least 2 partners, from 2 countries",
    ]);
  });

  it("says them in French", async () => {
    expect(await values(call, "fr")).toEqual([
      "15 janvier 2027, 17:00 (heure de Bruxelles)",
      "jusqu’à 90 %",
      "de 150 000 € à 300 000 €",
      "9 000 000,50 €",
      "au moins 2 partenaires, de 2 pays",
    ]);
  });

  it("owns up to what is not known", async () => {
    const nothing = { rate: null, grantMin: null, grantMax: null, budget: null, partnersMin: null };
    const dayOnly = { date: "2027-01-15", time: null, zone: "Europe/Madrid" };
    expect(await values({ ...call, ...nothing, deadline: dayOnly })).toEqual([
      "15 January 2027, time not stated",
      "not stated",
      "not stated",
      "not stated",
      "not stated",
    ]);
    expect((await values({ ...call, deadline: null }))[0]).toBe("none stated");
  });

  it("stands in the text and in the HTML of it, with its note and nothing unescaped", async () => {
    const made = { ...mailCall(call, await mailWords("en")), note: "14 days left" };
    const content: MailContent = {
      subject: "s",
      heading: "h",
      paragraphs: [],
      calls: [made],
      why: "w",
    };
    const sender = { label: "CityCalls", href: "https://calls.example/en" };
    const frame: MailFrame = { locale: "en", sender, about: "a", unsubscribe: null };
    const [text, html] = [renderText(content, frame), renderHtml(content, frame)];
    expect(text).toContain("Welcome centres <for newcomers>\n14 days left\nDeadline: 15 January");
    expect(text).toContain(made.href);
    expect(html).toContain("Welcome centres &lt;for newcomers&gt;</a></h2>");
    expect(html).toContain("14 days left</p>");
  });
});
