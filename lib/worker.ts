import { purgeSignIn } from "@/lib/auth/commands";
import { now } from "@/lib/clock";
import { newLinkAsk } from "@/lib/links/ask";
import { checkDueLinks } from "@/lib/links/commands/check-due-links";
import { log } from "@/lib/log";
import { listDueSources } from "@/lib/sources/runs/queries";
import { startRun } from "@/lib/sources/runs/start-run";

const lookEveryMs = 5_000;

/** Links are looked after in small rounds: a few addresses every quarter of an hour. */
const linksAtOnce = 20;
const linksEveryMs = 15 * 60_000;

/** What the worker does at each look, by name. Each piece of work decides itself what is due. */
const work: Readonly<Record<string, () => Promise<void>>> = {
  sources: runDueSources,
  links: checkLinks,
  signIn: forgetSignIn,
};

/** Next bundles routes and instrumentation apart, so what a process shares hangs on the global object. */
const slot = globalThis as Record<symbol, NodeJS.Timeout | undefined>;
const place = Symbol.for("citycalls.worker");

/** Starts the worker of this process, once; it looks for due work every few seconds. */
export function startWorker(): void {
  if (slot[place]) return;
  let looking = false;
  slot[place] = setInterval(() => {
    if (looking) return;
    looking = true;
    void workOnce().finally(() => {
      looking = false;
    });
  }, lookEveryMs);
}

/** Ends the worker; what is under way goes on to its end. */
export function stopWorker(): void {
  clearInterval(slot[place]);
  slot[place] = undefined;
}

/** Does what is due now, one piece after the other; a piece that fails is logged and not in the way of the next. */
export async function workOnce(): Promise<void> {
  for (const [name, piece] of Object.entries(work)) {
    await piece().catch((error: unknown) => {
      log.error({ error, piece: name }, "the worker could not do a piece of work");
    });
  }
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

const forgetEveryMs = 60 * 60_000;
let forgetFrom = 0;

/** Deletes what signing in leaves behind, hourly. */
async function forgetSignIn(): Promise<void> {
  const moment = now();
  if (moment.getTime() < forgetFrom) return;
  forgetFrom = moment.getTime() + forgetEveryMs;
  await purgeSignIn(moment);
}
