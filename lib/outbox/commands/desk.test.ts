import { describe, expect, it } from "vitest";

import { transaction } from "@/db/client/record";
import { suppressions } from "@/db/schema/mail";
import { freshRecordPerTest } from "@/db/testing/record";
import { anAdmin } from "@/lib/auth/testing";

import { countDeadMails, getOutboxFigures, listDeadMails } from "../queries";
import { aDueMail, putMails, rowOf } from "../testing";

import { claimMail } from "./claim-mail";
import { discardMail, retryMail } from "./desk";
import { settleMail } from "./settle-mail";

const at = new Date("2026-11-23T08:00:00Z");
const after = (ms: number) => new Date(at.getTime() + ms);
const admin = anAdmin();

async function giveUp(number: number, more: Parameters<typeof aDueMail>[2] = {}): Promise<string> {
  await putMails(aDueMail(number, at, more));
  const mail = await claimMail({ worker: "w-1", at });
  if (!mail) throw new Error("Nothing was due.");
  const outcome = { what: "dead", why: "550 5.1.1 no such user", suppress: true } as const;
  await settleMail(mail, outcome, after(number));
  return mail.id;
}

describe("Mails that were given up", () => {
  freshRecordPerTest();

  it("are listed at the desk with why, the last one first", async () => {
    await giveUp(1);
    await giveUp(2);
    expect(await countDeadMails()).toBe(2);
    expect(await listDeadMails({ page: 1 })).toMatchObject([
      { address: "official-2@gent.be", lastError: "550 5.1.1 no such user" },
      { address: "official-1@gent.be", tries: 1 },
    ]);
    expect(await listDeadMails({ page: 2 })).toEqual([]);
  });

  it("can be tried again, from the start and with their address open again", async () => {
    const id = await giveUp(1);
    expect(await retryMail(admin, id, at)).toMatchObject({ ok: true });
    const mail = await claimMail({ worker: "w-2", at });
    expect(mail).toMatchObject({ id, tries: 1 });
    expect(await retryMail(admin, id, at)).toMatchObject({ ok: false, reason: "conflict" });
  });

  it("cannot be tried again once they are of no use", async () => {
    const id = await giveUp(1, { lastUsefulAt: after(1_000) });
    expect(await retryMail(admin, id, after(1_000))).toMatchObject({ reason: "conflict" });
    const stopped = await transaction((tx) => tx.select().from(suppressions));
    expect(stopped).toHaveLength(1);
  });

  it("are discarded with what they were made from", async () => {
    const id = await giveUp(1);
    expect(await discardMail(admin, id, at)).toMatchObject({ ok: true });
    expect(await rowOf(1)).toMatchObject({ state: "cancelled", facts: null });
    expect(await discardMail(admin, id, at)).toMatchObject({ reason: "conflict" });
  });
});

describe("The figures of the outbox", () => {
  freshRecordPerTest();

  it("tell since when the longest waiting mail is due, and nothing while none waits", async () => {
    expect(await getOutboxFigures(at)).toMatchObject({ oldestDueSeconds: 0, pending: 0, dead: 0 });
    await putMails(aDueMail(1, after(-90_000)), aDueMail(2, at), aDueMail(3, after(1)));
    expect(await getOutboxFigures(at)).toMatchObject({ oldestDueSeconds: 90, pending: 2 });
    const mail = await claimMail({ worker: "w-1", at });
    if (mail) await settleMail(mail, { what: "retry", at: after(60_000), why: "451" }, at);
    expect((await getOutboxFigures(after(30_000))).oldestDueSeconds).toBe(120);
    const next = await claimMail({ worker: "w-1", at });
    if (next) await settleMail(next, { what: "sent" }, at);
    expect(await getOutboxFigures(after(30_000))).toMatchObject({ sentLately: 1, pending: 2 });
  });
});
