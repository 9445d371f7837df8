import { afterEach, describe, expect, it } from "vitest";

import { appDb } from "@/db/client/record";
import { outbox } from "@/db/schema/outbox";
import { freshRecordPerTest } from "@/db/testing/record";
import { newSmtpTransport } from "@/lib/mail/transport/smtp";
import { MailFailure } from "@/lib/mail/transport/types";
import { freePort } from "@/scripts/steps/postgres.mjs";

import { type Fault, type MailServer, startMailServer } from "../mail-server.fixture";
import { newSender } from "../sender";
import { aDueMail, aTransport, putMails, rowOf } from "../testing";

const at = new Date("2026-11-23T08:00:00Z");
const minute = 60_000;
/** A server that hangs is given up soon, but not while a line waits for its turn. */
const quick = { connectMs: 1_000, answerMs: 400, wholeMs: 2_000, perConnection: 3 };
const patienceMs = 100;

let clock = at;
const now = () => clock;
const later = (ms: number) => {
  clock = new Date(clock.getTime() + ms);
};

const mails = (count: number) => Array.from({ length: count }, (_, number) => aDueMail(number, at));

describe("Sending", () => {
  freshRecordPerTest();
  let server: MailServer | undefined;
  afterEach(async () => {
    clock = at;
    await server?.stop();
    server = undefined;
  });

  const sendAll = (url: string) =>
    newSender({ now, patienceMs, openTransport: () => newSmtpTransport(url, quick) }).sendAll();

  it("hands everything over once, over a few connections", async () => {
    server = await startMailServer();
    await putMails(...mails(40));
    await sendAll(server.url);
    expect(new Set(server.taken).size).toBe(40);
    expect(server.taken).toHaveLength(40);
    expect(await statesOf()).toEqual({ sent: 40 });
  });

  it("hands each of 120 mails over exactly once, with four workers side by side", async () => {
    const transport = aTransport();
    await putMails(...mails(120));
    const senders = Array.from({ length: 4 }, () =>
      newSender({ now, openTransport: () => transport }),
    );
    await Promise.all(senders.map(({ sendAll: send }) => send()));
    expect(transport.taken).toHaveLength(120);
    expect(new Set(transport.taken.map(({ id }) => id)).size).toBe(120);
  });

  it.each<Fault>(["421", "451", "552", "hang", "drop"])(
    "loses nothing to a server that answers some mails with %s, once it recovers",
    async (fault) => {
      server = await startMailServer();
      server.faultOf = (address) => (/-[24]@/.test(address) ? fault : null);
      await putMails(...mails(6));
      await sendAll(server.url);
      expect(server.taken).toHaveLength(4);
      expect(await statesOf()).toEqual({ sent: 4, pending: 2 });
      later(minute);
      await sendAll(server.url);
      expect((await rowOf(2)).tries).toBe(2);
      server.faultOf = null;
      later(5 * minute);
      await sendAll(server.url);
      expect(await statesOf()).toEqual({ sent: 6 });
      expect(new Set(server.taken).size).toBe(6);
      expect(server.taken).toHaveLength(6);
    },
  );

  it("waits for a server that is not there, and counts no try", async () => {
    const port = await freePort();
    const sender = newSender({
      now,
      openTransport: () => newSmtpTransport(`smtp://127.0.0.1:${String(port)}`, quick),
    });
    await putMails(...mails(3));
    await sender.sendAll();
    expect(await statesOf()).toEqual({ pending: 3 });
    const errors = await appDb().select({ why: outbox.lastError }).from(outbox);
    expect(errors.filter(({ why }) => why?.includes("ECONNREFUSED"))).not.toEqual([]);
    server = await startMailServer({ port });
    await sender.sendAll();
    expect(server.taken).toEqual([]);
    later(minute);
    await sender.sendAll();
    expect(server.taken).toHaveLength(3);
    expect((await rowOf(0)).tries).toBe(1);
  });

  it("ends with what is under way sent and marked, and takes up nothing more", async () => {
    server = await startMailServer({ takesMs: 50 });
    const url = server.url;
    const sender = newSender({ now, openTransport: () => newSmtpTransport(url, quick) });
    await putMails(...mails(20));
    await sender.look();
    await untilTaken(server, 1);
    await sender.stop();
    const states = await statesOf();
    expect(states).toEqual({ sent: server.taken.length, pending: 20 - server.taken.length });
    await sender.look();
    expect(await statesOf()).toEqual(states);
  });

  it("goes on with other mails while one takes long", async () => {
    server = await startMailServer();
    server.faultOf = (address) => (address.startsWith("official-0@") ? "hang" : null);
    const url = server.url;
    const patient = { ...quick, answerMs: 1_000 };
    const openTransport = () => newSmtpTransport(url, patient);
    const sender = newSender({ now, patienceMs, openTransport });
    await putMails(aDueMail(0, at));
    await sender.look();
    await putMails(aDueMail(1, at));
    await sender.look();
    await untilTaken(server, 1);
    expect((await rowOf(0)).state).toBe("leased");
    await sender.stop();
    expect(await statesOf()).toEqual({ sent: 1, pending: 1 });
  });

  it("tells the desk of a mail that was refused for good, and why", async () => {
    const transport = aTransport();
    transport.refusal = new MailFailure("550 5.7.1 not from you", "mail", {
      code: 550,
      status: "5.7.1",
      command: "RCPT TO",
    });
    await putMails(aDueMail(1, at));
    await newSender({ now, openTransport: () => transport }).sendAll();
    expect(await rowOf(1)).toMatchObject({ state: "dead", lastError: "550 5.7.1 not from you" });
  });
});

async function statesOf(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { state } of await appDb().select({ state: outbox.state }).from(outbox))
    counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

async function untilTaken(server: MailServer, count: number): Promise<void> {
  while (server.taken.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
}
