import { appUrl, env } from "@/lib/env";

import { parseAddress, parseSender, type Sender } from "./address";

const name = "CityCalls";

/** Is whom our mails come from: `MAIL_FROM`, or else no-reply at the host people reach us by. */
export function mailSender(): Sender {
  const given = parseSender(env().MAIL_FROM ?? "");
  if (given) return { ...given, name: given.name === "" ? name : given.name };
  const own = parseAddress(`no-reply@${new URL(appUrl()).hostname}`);
  return { name, address: own ?? "no-reply@citycalls.localhost" };
}
