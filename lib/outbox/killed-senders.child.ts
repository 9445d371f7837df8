import { env } from "@/lib/env";
import { newSmtpTransport, smtpLimits } from "@/lib/mail/transport/smtp";

import { killedLeaseMs } from "./killed-senders.fixture";
import { newSender } from "./sender";

/* One worker that sends until its test kills it or asks it to end. */

const url = process.argv[2] ?? "";
const limits = { ...smtpLimits, wholeMs: killedLeaseMs / 2 - 500 };
const sender = newSender({
  now: () => new Date(),
  perSecond: env().MAIL_PER_SECOND,
  leaseMs: killedLeaseMs,
  openTransport: () => newSmtpTransport(url, limits),
});
const looking = setInterval(() => {
  void sender.look();
}, 50);
process.once("SIGTERM", () => {
  clearInterval(looking);
  void sender.stop().then(() => process.exit(0));
});
