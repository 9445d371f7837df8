import { expect, it } from "vitest";

import { transaction } from "@/db/client/record";
import { suppressions } from "@/db/schema/mail";
import { freshRecordPerTest } from "@/db/testing/record";
import { readMetrics } from "@/lib/health/metrics";

import { claimMail } from "./commands/claim-mail";
import { settleMail } from "./commands/settle-mail";
import { countOutcome } from "./outcomes";
import { countMails, getOutboxFigures } from "./queries";
import { aDueMail, putMails } from "./testing";

freshRecordPerTest();

const at = new Date("2026-11-24T10:00:00Z");
const minutesAgo = (minutes: number) => new Date(at.getTime() - minutes * 60_000);

it("tells since when the oldest mail is due, what was sent and what was given up", async () => {
  await putMails(...[90, 60, 30].map((minutes, index) => aDueMail(index, minutesAgo(minutes))));
  for (const what of ["sent", "dead"] as const) {
    const mail = await claimMail({ worker: "w", at });
    if (!mail) throw new Error("No mail was due.");
    await settleMail(mail, { what, why: "refused", suppress: false }, at);
    countOutcome({ what, why: "refused", suppress: false });
  }
  expect(await getOutboxFigures(at)).toEqual({
    oldestDueSeconds: 1800,
    pending: 1,
    sentLately: 1,
    dead: 1,
  });
  expect(await countMails()).toEqual([
    { stream: "account", state: "dead", count: 1 },
    { stream: "account", state: "pending", count: 1 },
    { stream: "account", state: "sent", count: 1 },
  ]);
});

it("writes all of it for Prometheus", async () => {
  await putMails(aDueMail(1, minutesAgo(1)));
  countOutcome({ what: "sent" });
  await transaction(async (tx) => {
    await tx.insert(suppressions).values({ address: "a@gent.be", reason: "complaint", at });
  });
  const { text } = await readMetrics();
  expect(text).toMatch(/^citycalls_outbox_oldest_due_seconds \d/m);
  expect(text).toMatch(/^citycalls_outbox_dead 0$/m);
  expect(text).toMatch(/^citycalls_outbox_mails\{stream="account",state="pending"\} 1$/m);
  expect(text).toMatch(/^# TYPE citycalls_mail_tries_total counter$/m);
  expect(text).toMatch(/^citycalls_mail_tries_total\{outcome="sent"\} [1-9]/m);
  expect(text).toMatch(/^citycalls_mail_stopped_addresses 1$/m);
});
