import fc from "fast-check";
import { expect, it } from "vitest";

import { encodeMessage } from "../transport/encode";
import type { MailMessage } from "../transport/types";

import { readEml } from "./eml";

const message: MailMessage = {
  from: { name: "CityCalls für Städte", address: "no-reply@calls.gent.be" },
  to: "an.official@gent.be",
  subject: "12345678 est votre code – déjà",
  text: "Straße = weiß\n",
  html: "<p>Straße</p>\n",
  date: new Date("2026-11-23T08:00:01Z"),
  dueAt: new Date("2026-11-23T08:00:00Z"),
  id: "0123@calls.gent.be",
  headers: { "Auto-Submitted": "auto-generated" },
};

it("A mail that was written to a file is read back as it was", async () => {
  const read = readEml((await encodeMessage(message)).toString());
  expect(read).toMatchObject({
    from: "CityCalls für Städte <no-reply@calls.gent.be>",
    to: "an.official@gent.be",
    subject: message.subject,
    date: "Mon, 23 Nov 2026 08:00:01 +0000",
    text: message.text,
    html: message.html,
  });
  expect(read.headers.get("auto-submitted")).toBe("auto-generated");
});

it("Every subject and text comes back, whatever letters it is of", async () => {
  const words = fc.array(fc.string({ unit: "grapheme", minLength: 1 }), {
    minLength: 1,
    maxLength: 30,
  });
  const line = words.map((list) =>
    list
      .join(" ")
      .replace(/[\p{Cc}\p{Z}]+/gu, " ")
      .trim(),
  );
  await fc.assert(
    fc.asyncProperty(line, line, async (subject, text) => {
      const raw = (await encodeMessage({ ...message, subject, text: `${text}\n` })).toString();
      const read = readEml(raw);
      expect(read.subject).toBe(subject);
      expect(read.text.trim()).toBe(text.trim());
    }),
    { numRuns: 300 },
  );
});
