import { beforeEach, describe, expect, it } from "vitest";

import { appDb } from "@/db/client/record";
import { bounces, suppressions } from "@/db/schema/mail";
import { freshRecordPerTest } from "@/db/testing/record";
import { aMember } from "@/lib/auth/testing";
import { claimMail } from "@/lib/outbox/commands/claim-mail";
import { settleMail } from "@/lib/outbox/commands/settle-mail";
import { aDueMail, putMails, rowOf } from "@/lib/outbox/testing";

import { reportBounces, tryAddressAgain } from "./commands";
import { isAddressStopped } from "./queries";
import { bounceReportInput } from "./validation";

freshRecordPerTest();

const at = new Date("2026-11-24T10:00:00Z");
const later = (days: number) => new Date(at.getTime() + days * 86_400_000);

const address = "anna@gent.example";
let anna: Awaited<ReturnType<typeof aMember>>;

beforeEach(async () => {
  anna = await aMember({ email: address });
});

function tell(event: Record<string, unknown>, when = at): Promise<number> {
  return reportBounces(bounceReportInput.parse({ events: [{ address, ...event }] }), when);
}

describe("An address", () => {
  it.each(["hard", "complaint"])(
    "that one mail came back from as %s gets no more",
    async (kind) => {
      await tell({ id: "1", kind });
      expect(await isAddressStopped(anna)).toBe(true);
      await putMails(aDueMail(1, at, { address }));
      expect(await claimMail({ worker: "w", at })).toBeNull();
      expect((await rowOf(1)).lastError).toBe("address suppressed");
    },
  );

  it("is stopped by the third mail within a fortnight that came back for now", async () => {
    await tell({ id: "1", kind: "soft" });
    await tell({ id: "2", kind: "soft" }, later(10));
    await tell({ id: "3", kind: "soft" }, later(15));
    expect(await isAddressStopped(anna)).toBe(false);
    await tell({ id: "4", kind: "soft" }, later(16));
    expect(await isAddressStopped(anna)).toBe(true);
  });

  it("is not stopped by one mail that is told three times", async () => {
    for (let time = 0; time < 3; time += 1) await tell({ id: "same", kind: "soft" });
    expect(await isAddressStopped(anna)).toBe(false);
    expect(await appDb().select().from(bounces)).toHaveLength(1);
  });

  it("is known again in capitals, and another one is left alone", async () => {
    const eva = await aMember({ email: "eva@gent.example" });
    await tell({ id: "1", kind: "hard", address: "Anna@GENT.example" });
    expect([await isAddressStopped(anna), await isAddressStopped(eva)]).toEqual([true, false]);
  });

  it("keeps that somebody complained, whatever came before or after", async () => {
    await tell({ id: "1", kind: "hard" });
    await tell({ id: "2", kind: "complaint" });
    await tell({ id: "3", kind: "hard" });
    expect((await appDb().select().from(suppressions))[0]?.reason).toBe("complaint");
  });

  it("that a mail server knows nobody by is stopped and noted, each time anew", async () => {
    const refused = { what: "dead", why: "550 5.1.1 no such user", suppress: true } as const;
    await putMails(aDueMail(1, at, { address }));
    const mail = await claimMail({ worker: "w", at });
    if (!mail) throw new Error("The mail was not due.");
    await settleMail(mail, refused, at);
    expect(await appDb().select().from(bounces)).toMatchObject([
      { address, kind: "hard", why: refused.why, at },
    ]);
    await tryAddressAgain(anna, at);
    await settleMail(mail, refused, later(1));
    expect(await isAddressStopped(anna)).toBe(true);
  });
});

describe("Trying a stopped address again", () => {
  it("is for its owner alone, and once a day", async () => {
    const eva = await aMember({ email: "eva@gent.example" });
    await tell({ id: "1", kind: "hard" });
    await tryAddressAgain(eva, at);
    expect(await isAddressStopped(anna)).toBe(true);
    expect(await tryAddressAgain(anna, at)).toEqual({ ok: true });
    expect(await isAddressStopped(anna)).toBe(false);
    await tell({ id: "2", kind: "hard" }, later(0.5));
    expect(await tryAddressAgain(anna, later(0.5))).toMatchObject({ reason: "limited" });
    expect(await isAddressStopped(anna)).toBe(true);
    expect(await tryAddressAgain(anna, later(1.1))).toEqual({ ok: true });
    expect(await isAddressStopped(anna)).toBe(false);
  });

  it("of an address that is not stopped costs no try", async () => {
    await tryAddressAgain(anna, at);
    await tell({ id: "1", kind: "hard" });
    expect(await tryAddressAgain(anna, at)).toEqual({ ok: true });
  });
});

describe("A report", () => {
  const event = { id: "1", address, kind: "hard" };

  it.each([
    ["a second recipient", { address: `${address}, eva@gent.example` }],
    ["a second recipient after a line break", { address: `${address}\r\nBcc: eva@gent.example` }],
    ["a name around the address", { address: `Anna <${address}>` }],
    ["no address", { address: "" }],
    ["a kind nobody knows", { kind: "medium" }],
    ["an id with a line break", { id: "1\n2" }],
    ["an endless id", { id: "x".repeat(201) }],
    ["a day for a moment", { at: "2026-11-24" }],
    ["a number for an address", { address: 7 }],
  ])("with %s is refused as a whole", (_what, wrong) => {
    const report = { events: [event, { ...event, id: "2", ...wrong }] };
    expect(bounceReportInput.safeParse(report).success).toBe(false);
  });

  it("of more than 500 mails, of none and with more than mails is refused", () => {
    const many = Array.from({ length: 501 }, (_, index) => ({ ...event, id: String(index) }));
    for (const report of [{ events: many }, [], null, { events: [event], sql: "drop" }])
      expect(bounceReportInput.safeParse(report).success).toBe(false);
  });

  it("keeps reasons as one line of words, and no moment ahead of now", async () => {
    await tell({ id: "1", kind: "soft", why: "full\r\n\u0000 box", at: "2030-01-01T00:00:00Z" });
    expect(await appDb().select().from(bounces)).toMatchObject([{ why: "full box", at }]);
  });
});
