import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import os from "node:os";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { leaseMs } from "@/lib/outbox/vocabulary";

import { encodeMessage } from "./encode";
import { newFileTransport } from "./files";
import { newSmtpTransport, smtpLimits } from "./smtp";
import type { EncodedMail, MailMessage } from "./types";

const message: MailMessage = {
  from: { name: "CityCalls", address: "no-reply@calls.gent.be" },
  to: "an.official@gent.be",
  subject: "Größe",
  text: "Hello",
  html: "<p>Hello</p>",
  date: new Date("2026-11-23T08:00:01Z"),
  dueAt: new Date("2026-11-23T08:00:00Z"),
  id: "0123456789abcdef@calls.gent.be",
  headers: {},
};

const encoded = async (mail = message): Promise<EncodedMail> => ({
  ...mail,
  raw: await encodeMessage(mail),
});

describe("Handing over a mail", () => {
  it("takes less than half a lease, whatever the server does", () => {
    expect(smtpLimits.wholeMs).toBeLessThan(leaseMs / 2);
    expect(smtpLimits.connectMs + smtpLimits.answerMs).toBeLessThan(smtpLimits.wholeMs);
  });

  it("gives up on a server that never stops greeting", async () => {
    const server = createServer((socket) => {
      const drip = setInterval(() => socket.write("220-wait\r\n"), 20);
      socket
        .on("error", () => undefined)
        .on("close", () => {
          clearInterval(drip);
        });
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `smtp://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const limits = { connectMs: 5_000, answerMs: 5_000, wholeMs: 200, perConnection: 1 };
    const start = performance.now();
    await expect(newSmtpTransport(url, limits).send(await encoded())).rejects.toThrow("too long");
    expect(performance.now() - start).toBeLessThan(1_500);
    await new Promise((resolve) => server.close(resolve));
  });

  it("without a mail server writes one whole file, named by when it was due, even when done twice", async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "citycalls-mail-"));
    try {
      const transport = newFileTransport(path.join(folder, "mail"));
      await Promise.all([
        transport.send(await encoded()),
        transport.send(await encoded({ ...message, date: new Date() })),
      ]);
      const names = readdirSync(path.join(folder, "mail"));
      expect(names).toEqual(["20261123T080000000Z-0123456789ab.eml"]);
      const raw = readFileSync(path.join(folder, "mail", names[0] ?? ""), "utf8");
      expect(raw).toContain("To: an.official@gent.be");
      expect(raw.trimEnd()).toMatch(/--$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("that cannot be written is the folder's fault, not the mail's", async () => {
    const sending = newFileTransport("/dev/null/mail").send(await encoded());
    await expect(sending).rejects.toMatchObject({ about: "server" });
  });
});
