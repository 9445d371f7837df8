import { env } from "@/lib/env";

import { isVisitOfOwnMachine } from "./visit";

/** Tells how a mailed code reaches whoever asks now: by post, in the mailbox of this machine, or not at all. */
export async function readMailWay(): Promise<"post" | "mailbox" | "none"> {
  if (env().SMTP_URL !== undefined) return "post";
  return (await isVisitOfOwnMachine()) ? "mailbox" : "none";
}
