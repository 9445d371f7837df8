import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { mailSettings, suppressions } from "@/db/schema/mail";
import { outbox } from "@/db/schema/outbox";
import { freshRecordPerTest } from "@/db/testing/record";
import { aMember } from "@/lib/auth/testing";
import { cancelMail, enqueueMail } from "@/lib/mail/commands";

import { aDueMail, aRefusal, putMails, rowOf } from "../testing";
import type { ClaimedMail } from "../types";
import { leaseMs } from "../vocabulary";

import { claimMail } from "./claim-mail";
import { forgetMail } from "./forget-mail";
import { releaseExpired } from "./release-expired";
import { settleMail } from "./settle-mail";
import { judgeFailure } from "../rules";

const at = new Date("2026-11-23T08:00:00Z");
const after = (ms: number) => new Date(at.getTime() + ms);
const minute = 60_000;

async function claimed(worker = "w-1", moment = at): Promise<ClaimedMail> {
  const mail = await claimMail({ worker, at: moment });
  if (!mail) throw new Error("Nothing was due.");
  return mail;
}

describe("Taking up mails", () => {
  freshRecordPerTest();

  it("takes each one once, the longest due first, whoever asks", async () => {
    await putMails(...Array.from({ length: 40 }, (_, number) => aDueMail(number, after(-number))));
    const taken: string[] = [];
    const worker = async (name: string) => {
      for (let mail = await claimMail({ worker: name, at }); mail;) {
        taken.push(mail.key);
        mail = await claimMail({ worker: name, at });
      }
    };
    await Promise.all(["w-1", "w-2", "w-3", "w-4"].map(worker));
    expect(taken).toHaveLength(40);
    expect(new Set(taken).size).toBe(40);
    expect(taken.slice(0, 4)).toContain("join-decision:39");
  });

  it("leaves what is not due yet", async () => {
    await putMails(aDueMail(1, after(1)));
    expect(await claimMail({ worker: "w-1", at })).toBeNull();
    expect(await claimMail({ worker: "w-1", at: after(1) })).not.toBeNull();
  });

  it("gives a mail to somebody else when its worker has said nothing for a lease", async () => {
    await putMails(aDueMail(1, at));
    await claimed();
    expect(await releaseExpired(after(leaseMs - 1))).toBe(0);
    expect(await claimMail({ worker: "w-2", at: after(leaseMs - 1) })).toBeNull();
    expect(await releaseExpired(after(leaseMs))).toBe(1);
    expect((await claimed("w-2", after(leaseMs))).tries).toBe(2);
  });

  it("believes a late worker that it has sent, and nothing else it says", async () => {
    await putMails(aDueMail(1, at), aDueMail(2, at));
    const late = [await claimed(), await claimed()];
    await releaseExpired(after(leaseMs));
    const [first, second] = [
      await claimed("w-2", after(leaseMs)),
      await claimed("w-2", after(leaseMs)),
    ];
    for (const mail of late) {
      const outcome =
        mail.key === first.key
          ? { what: "sent" as const }
          : { what: "cancelled" as const, why: "" };
      await settleMail(mail, outcome, after(leaseMs));
    }
    await settleMail(
      first,
      { what: "retry", at: after(leaseMs + minute), why: "451" },
      after(leaseMs),
    );
    expect(await claimMail({ worker: "w-3", at: after(leaseMs + minute) })).toBeNull();
    await settleMail(second, { what: "sent" }, after(leaseMs));
    const states = await appDb().select({ state: outbox.state }).from(outbox);
    expect(states).toEqual([{ state: "sent" }, { state: "sent" }]);
  });

  it("keeps nothing of what a mail was made from once it is sent", async () => {
    await putMails(aDueMail(1, at));
    await settleMail(await claimed(), { what: "sent" }, at);
    expect(await rowOf(1)).toMatchObject({
      state: "sent",
      facts: null,
      leasedBy: null,
      endedAt: at,
    });
  });

  it("waits after a failed try, and counts nothing when no server was there", async () => {
    await putMails(aDueMail(1, at));
    const refusal = aRefusal(451, null, "RCPT TO");
    const mail = await claimed();
    await settleMail(mail, judgeFailure(refusal, mail, at), at);
    expect(await claimMail({ worker: "w-1", at: after(minute - 1) })).toBeNull();
    const again = await claimed("w-1", after(minute));
    expect(again.tries).toBe(2);
    await settleMail(again, { what: "given-back", why: "no server" }, after(minute));
    expect((await claimed("w-1", after(minute))).tries).toBe(2);
  });

  it("sends nothing more to an address nobody has, but for a code asked for this minute", async () => {
    await putMails(aDueMail(1, at));
    const mail = await claimed();
    await settleMail(mail, judgeFailure(aRefusal(550, "5.1.1", "RCPT TO"), mail, at), at);
    expect((await appDb().select().from(suppressions)).map(({ address }) => address)).toEqual([
      mail.address,
    ]);
    await putMails(aDueMail(2, at, { address: mail.address }));
    expect(await claimMail({ worker: "w-1", at })).toBeNull();
    expect(await rowOf(2)).toMatchObject({ state: "cancelled", lastError: "address suppressed" });
    const facts = { code: "12345678", link: "https://calls.gent.be/en", expiresAt: after(600_000) };
    await putMails(aDueMail(3, at, { kind: "sign-in", facts, address: mail.address }));
    expect((await claimed()).kind).toBe("sign-in");
  });

  it("sends nothing more of a stream its reader has left, but mails about the account", async () => {
    const { id: userId } = await aMember();
    await transaction(async (tx) => {
      await tx.insert(mailSettings).values({ userId, stream: "alerts", offAt: at });
    });
    await putMails(
      aDueMail(1, at, { userId, stream: "alerts" }),
      aDueMail(2, at, { userId, stream: "notices" }),
      aDueMail(3, at, { userId, stream: "account" }),
    );
    const keys = [await claimed(), await claimed()].map(({ key }) => key);
    expect(keys).toEqual(
      ["join-decision:2", "join-decision:3"].sort((a, b) => keys.indexOf(a) - keys.indexOf(b)),
    );
    expect(await claimMail({ worker: "w-1", at })).toBeNull();
    expect(await rowOf(1)).toMatchObject({ state: "cancelled", lastError: "unsubscribed" });
  });

  it("does not send what is of no use any more, nor what it cannot make", async () => {
    await putMails(
      aDueMail(1, at, { lastUsefulAt: after(minute) }),
      aDueMail(2, after(minute)),
      aDueMail(3, after(minute)),
    );
    await transaction(async (tx) => {
      await tx.update(outbox).set({ kind: "of-tomorrow" }).where(eq(outbox.key, "join-decision:2"));
      await tx.update(outbox).set({ facts: {} }).where(eq(outbox.key, "join-decision:3"));
    });
    expect(await claimMail({ worker: "w-1", at: after(minute) })).toBeNull();
    expect(await rowOf(1)).toMatchObject({ state: "cancelled", lastError: "too late" });
    expect(await rowOf(2)).toMatchObject({
      state: "dead",
      lastError: 'There is no kind of mail called "of-tomorrow".',
    });
    expect((await rowOf(3)).lastError).toMatch(/^Its facts do not fit: organisationName/);
  });

  it("gives up a mail at which worker after worker ends", async () => {
    await putMails(aDueMail(1, at));
    for (let round = 0; round < 48; round += 1) {
      await claimed("w-1", after(round * leaseMs));
      await releaseExpired(after((round + 1) * leaseMs));
    }
    expect(await claimMail({ worker: "w-1", at: after(48 * leaseMs) })).toBeNull();
    expect((await rowOf(1)).state).toBe("dead");
  });
});

describe("The outbox", () => {
  freshRecordPerTest();

  it("holds a mail once, whoever writes it again, and not if its cause is undone", async () => {
    await putMails(aDueMail(1, at), aDueMail(1, at, { address: "somebody.else@gent.be" }));
    await transaction(async (tx) => {
      await enqueueMail(tx, aDueMail(2, at), at);
      throw new Error("undone");
    }).catch(() => undefined);
    const rows = await appDb().select({ address: outbox.address }).from(outbox);
    expect(rows).toEqual([{ address: "official-1@gent.be" }]);
  });

  it("does not take a mail that could never be sent", async () => {
    const putting = putMails(aDueMail(1, at, { facts: { organisation: "Stad Gent" } }));
    await expect(putting).rejects.toThrow("organisationName");
  });

  it("takes a mail back whose cause has ended, unless it has gone out", async () => {
    await putMails(aDueMail(1, at));
    await settleMail(await claimed(), { what: "sent" }, at);
    await putMails(aDueMail(2, at));
    await transaction(async (tx) => {
      await cancelMail(tx, "join-decision:1", at);
      await cancelMail(tx, "join-decision:2", at);
    });
    expect([(await rowOf(1)).state, (await rowOf(2)).state]).toEqual(["sent", "cancelled"]);
    expect(await claimMail({ worker: "w-1", at })).toBeNull();
  });

  it("forgets what was sent ninety days ago, and nothing that waits", async () => {
    await putMails(aDueMail(1, at), aDueMail(2, after(minute)));
    await settleMail(await claimed(), { what: "sent" }, at);
    expect(await forgetMail(after(89 * 86_400_000))).toBe(0);
    expect(await forgetMail(after(90 * 86_400_000))).toBe(1);
    expect((await rowOf(2)).state).toBe("pending");
  });
});
