import { setTimeout as pause } from "node:timers/promises";

import { findExpected } from "@/lib/alerts/commands/find-expected";
import { giveAlerts } from "@/lib/alerts/commands/give-alerts";
import { purgeSignIn } from "@/lib/auth/commands";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { newLinkAsk } from "@/lib/links/ask";
import { checkDueLinks } from "@/lib/links/commands/check-due-links";
import { log } from "@/lib/log";
import { onNudge } from "@/lib/mail/nudge";
import { giveNotices } from "@/lib/notices/commands/give-notices";
import { forgetMail } from "@/lib/outbox/commands/forget-mail";
import { type MailSender, newSender } from "@/lib/outbox/sender";
import { planDue, startClocks } from "@/lib/reminders/commands/plan-due";
import { listDueSources } from "@/lib/sources/runs/queries";
import { startRun } from "@/lib/sources/runs/start-run";
import { purgeOrganisations } from "@/lib/your-data/commands/delete-organisation";

/** Links are looked after in small rounds: a few addresses every quarter of an hour. */
const linksAtOnce = 20;
const linksEveryMs = 15 * 60_000;

const forgetEveryMs = 60 * 60_000;

/** Estimates change from day to day at most. */
const expectedEveryMs = 60 * 60_000;

/** Mails under way are waited for so long when the worker ends. */
const stopWithinMs = 20_000;

/** Work that is looked at every so often, one piece after the other; each piece decides what is due. */
interface Lane {
  everyMs: number;
  pieces: Readonly<Record<string, () => Promise<void>>>;
}

/** A code for signing in must not wait for a source that is being read: mail has a lane of its own. */
function lanesOf(sender: MailSender): readonly Lane[] {
  return [
    { everyMs: 1_000, pieces: { mail: sender.look, forgetting: forgetOldMail } },
    { everyMs: 5_000, pieces: { reminders: giveDueReminders } },
    {
      everyMs: 5_000,
      pieces: {
        sources: runDueSources,
        links: checkLinks,
        signIn: forgetSignIn,
        organisations: endOrganisations,
      },
    },
    { everyMs: 5_000, pieces: { notices: tellChanges } },
    { everyMs: 5_000, pieces: { expected: lookForExpected, alerts: tellSearches } },
  ];
}

function newMailSender(): MailSender {
  return newSender({ now, perSecond: env().MAIL_PER_SECOND });
}

interface Worker {
  sender: MailSender;
  timers: readonly NodeJS.Timeout[];
}

/** Next bundles routes and instrumentation apart, so what a process shares hangs on the global object. */
const slot = globalThis as Record<symbol, Worker | undefined>;
const place = Symbol.for("citycalls.worker");

/** Starts the worker of this process, once; it looks for due work every few seconds. */
export function startWorker(): void {
  if (slot[place]) return;
  const sender = newMailSender();
  slot[place] = { sender, timers: lanesOf(sender).map(startLane) };
  onNudge(() => {
    void doPiece("mail", sender.look);
  });
}

function startLane({ everyMs, pieces }: Lane): NodeJS.Timeout {
  let looking = false;
  return setInterval(() => {
    if (looking) return;
    looking = true;
    void doPieces(pieces).finally(() => {
      looking = false;
    });
  }, everyMs);
}

/** Ends the worker: nothing new is begun, and mails under way are sent and marked, within twenty seconds. */
export async function stopWorker(): Promise<void> {
  const ending = slot[place];
  if (!ending) return;
  slot[place] = undefined;
  onNudge(null);
  ending.timers.forEach(clearInterval);
  const patience = new AbortController();
  const over = pause(stopWithinMs, undefined, { signal: patience.signal }).catch(() => undefined);
  await Promise.race([ending.sender.stop(), over]);
  patience.abort();
}

/** Does what is due now, one piece after the other; a piece that fails is logged and not in the way of the next. */
export async function workOnce(): Promise<void> {
  const sender = newMailSender();
  for (const { pieces } of lanesOf(sender)) await doPieces(pieces);
  await doPiece("mail", sender.sendAll);
}

async function doPieces(pieces: Lane["pieces"]): Promise<void> {
  for (const [name, piece] of Object.entries(pieces)) await doPiece(name, piece);
}

async function doPiece(name: string, piece: () => Promise<void>): Promise<void> {
  await piece().catch((error: unknown) => {
    log.error({ error, piece: name }, "the worker could not do a piece of work");
  });
}

/** Tells those who keep calls what has happened to them. */
async function tellChanges(): Promise<void> {
  await giveNotices(now());
}

let expectedFrom = 0;

/** Looks, hourly, which calls are expected soon; again at once where this node was not ready to. */
async function lookForExpected(): Promise<void> {
  const moment = now();
  if (moment.getTime() < expectedFrom) return;
  if ((await findExpected(moment)) !== null) expectedFrom = moment.getTime() + expectedEveryMs;
}

/** Tells those who want to hear of a search what has happened in it. */
async function tellSearches(): Promise<void> {
  await giveAlerts(now());
}

/** Deletes for good the organisations whose grace is over. */
async function endOrganisations(): Promise<void> {
  await purgeOrganisations(now());
}

let clocksFrom = 0;

/** Gives the reminders that are due; now and then looks for members without an alarm clock. */
async function giveDueReminders(): Promise<void> {
  const moment = now();
  if (moment.getTime() >= clocksFrom) {
    clocksFrom = moment.getTime() + forgetEveryMs;
    await startClocks(moment);
  }
  await planDue(moment);
}

/** Runs the sources whose time has come, one at a time; another worker may have taken one meanwhile. */
async function runDueSources(): Promise<void> {
  for (const { id } of await listDueSources(now())) {
    const started = await startRun(id, "schedule");
    if (started.ok) await started.finished;
  }
}

const askLink = newLinkAsk();
let linksFrom = 0;

/** Asks some addresses of calls whose turn it is; not in the first quarter of an hour of a process. */
async function checkLinks(): Promise<void> {
  const moment = now();
  linksFrom ||= moment.getTime() + linksEveryMs;
  if (moment.getTime() < linksFrom) return;
  linksFrom = moment.getTime() + linksEveryMs;
  await checkDueLinks({ now: moment, ask: askLink, limit: linksAtOnce });
}

let forgetMailFrom = 0;

/** Forgets mails of long ago, hourly. */
async function forgetOldMail(): Promise<void> {
  const moment = now();
  if (moment.getTime() < forgetMailFrom) return;
  forgetMailFrom = moment.getTime() + forgetEveryMs;
  await forgetMail(moment);
}

let forgetSignInFrom = 0;

/** Deletes what signing in leaves behind, hourly. */
async function forgetSignIn(): Promise<void> {
  const moment = now();
  if (moment.getTime() < forgetSignInFrom) return;
  forgetSignInFrom = moment.getTime() + forgetEveryMs;
  await purgeSignIn(moment);
}
