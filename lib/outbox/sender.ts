import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

import { log } from "@/lib/log";
import { newTransport } from "@/lib/mail/transport/choose";
import type { EncodedMail, MailTransport } from "@/lib/mail/transport/types";

import { claimMail } from "./commands/claim-mail";
import { releaseExpired } from "./commands/release-expired";
import { settleMail } from "./commands/settle-mail";
import { deliver, makeReady } from "./deliver";
import { countOutcome } from "./outcomes";
import { newPace } from "./pace";
import { getMailWork } from "./queries";
import type { Outcome } from "./rules";
import { newTurns } from "./turns";
import type { Claim, ClaimedMail } from "./types";

/** What sends the mails of the outbox; any number of them may run, in any number of processes. */
export interface MailSender {
  /** Looks once whether anything is due and sets lines to work on it; does not wait for them. */
  look: () => Promise<void>;
  /** Sends whatever is due and waits for it; ends early while nothing can be sent. */
  sendAll: () => Promise<void>;
  /** Takes up nothing more, and is done once what is under way has been sent and marked. */
  stop: () => Promise<void>;
}

interface SenderParts {
  now: () => Date;
  /** How many mails are handed over side by side, each over a connection of its own. */
  lines?: number;
  openTransport?: () => MailTransport;
  /** How many mails it hands over in a second at most; no limit where it is not said. */
  perSecond?: number;
  /** How long a mail is this sender's once taken up; more than twice what handing one over takes. */
  leaseMs?: number;
  /** How long a mail waits for the one before, whose server is slow. */
  patienceMs?: number;
}

/** Makes a sender that tells the time by `now`. */
export function newSender(parts: SenderParts): MailSender {
  const { now, lines = 4, openTransport = newTransport, perSecond = Infinity } = parts;
  const { leaseMs, patienceMs } = parts;
  const working = new Set<Promise<void>>();
  const pace = newPace(now);
  const turns = newTurns({ apartMs: 1000 / perSecond, patienceMs });
  let stopping = false;
  const mayGoOn = () => !stopping && pace.mayGoOn();

  function openLine(): void {
    if (!mayGoOn() || working.size >= lines) return;
    const line = work().finally(() => working.delete(line));
    working.add(line);
  }

  async function work(): Promise<void> {
    const transport = openTransport();
    const claim = { worker: randomUUID(), ...(leaseMs === undefined ? {} : { leaseMs }) };
    try {
      while (mayGoOn()) {
        const taken = await turns.between(() => takeUp({ ...claim, at: now() }));
        if (!taken) return;
        openLine();
        const { mail, ready } = taken;
        const outcome = await turns.inTurn(async (takeTurn) => {
          const came =
            "what" in ready ? ready : await deliver(mail, ready, transport, now, takeTurn);
          await insist(() => settleMail(mail, came, now()));
          return came;
        });
        pace.hear(outcome);
        tell(mail, outcome);
      }
    } catch (error) {
      log.error({ error }, "a line of the mail sender broke off");
    } finally {
      transport.close();
    }
  }

  async function look(): Promise<void> {
    if (!mayGoOn()) return;
    const { due, expired } = await getMailWork(now());
    if (expired) await releaseExpired(now());
    if (due || expired) openLine();
  }

  const stop = () => {
    stopping = true;
    return Promise.all(working).then(() => undefined);
  };
  return { look, sendAll: () => lookUntilIdle(look, working), stop };
}

/** Claims the next mail and makes it ready, or gives `null` when none is due. */
async function takeUp(
  claim: Claim,
): Promise<{ mail: ClaimedMail; ready: EncodedMail | Outcome } | null> {
  const mail = await claimMail(claim);
  return mail && { mail, ready: await makeReady(mail, claim.at) };
}

async function lookUntilIdle(
  look: () => Promise<void>,
  working: ReadonlySet<Promise<void>>,
): Promise<void> {
  await look();
  while (working.size > 0) {
    await Promise.all(working);
    await look();
  }
}

function tell({ id, kind }: ClaimedMail, outcome: Outcome): void {
  countOutcome(outcome);
  if (outcome.what === "dead") log.warn({ id, kind, why: outcome.why }, "a mail was given up");
  else log.info({ id, kind, ...outcome }, "a mail was tried");
}

const insistTimes = 5;

/** A mark that is lost is a second mail, so it is tried again when the record does not take it at once. */
async function insist(write: () => Promise<void>): Promise<void> {
  for (let left = insistTimes; ; left -= 1) {
    try {
      await write();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await pause(200 * (insistTimes - left + 1));
    }
  }
}
