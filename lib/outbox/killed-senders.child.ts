import { once } from "node:events";

import { appDb } from "@/db/client/record";
import { env } from "@/lib/env";
import { newSmtpTransport, smtpLimits } from "@/lib/mail/transport/smtp";

import { newSender } from "./sender";

/* One worker that is ready, sends from when its test says so, and until it kills it or asks it to end. */

const [url = "", lease = ""] = process.argv.slice(2);
const leaseMs = Number(lease);
const sender = newSender({
  now: () => new Date(),
  perSecond: env().MAIL_PER_SECOND,
  leaseMs,
  openTransport: () => newSmtpTransport(url, { ...smtpLimits, wholeMs: leaseMs / 2 - 500 }),
});
appDb();
process.send?.("ready");
await once(process, "message");
const looking = setInterval(() => {
  void sender.look();
}, 500);
process.once("SIGTERM", () => {
  clearInterval(looking);
  void sender.stop().then(() => process.exit(0));
});
