import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";

import { now } from "@/lib/clock";
import { countStoppedAddresses } from "@/lib/mail/bounces/queries";
import { mailOutcomes } from "@/lib/outbox/outcomes";
import { countMails, getOutboxFigures } from "@/lib/outbox/queries";
import { searchIndexStatus } from "@/lib/search/queries";

const slot = globalThis as Record<symbol, Registry | undefined>;
const place = Symbol.for("citycalls.metrics");

/** Is the registry of this process: Node's own figures and how the search index stands. */
function registry(): Registry {
  return (slot[place] ??= newRegistry());
}

function newRegistry(): Registry {
  const made = new Registry();
  collectDefaultMetrics({ register: made });
  new Gauge({
    name: "citycalls_index_calls",
    help: "Calls in the search index of this node",
    registers: [made],
    collect() {
      this.set(searchIndexStatus().calls);
    },
  });
  new Gauge({
    name: "citycalls_index_followed_timestamp_seconds",
    help: "When this node last looked for changed calls",
    registers: [made],
    collect() {
      this.set((searchIndexStatus().lastFollowedAt?.getTime() ?? 0) / 1000);
    },
  });
  registerMail(made);
  return made;
}

/** How the outbox of the record stands, and what this process has made of the mails it took up. */
function registerMail(made: Registry): void {
  const figure = (name: string, help: string, part: "oldestDueSeconds" | "pending" | "dead") =>
    new Gauge({
      name,
      help,
      registers: [made],
      async collect() {
        this.set((await getOutboxFigures(now()))[part]);
      },
    });
  figure(
    "citycalls_outbox_oldest_due_seconds",
    "Since when the longest waiting mail is due",
    "oldestDueSeconds",
  );
  figure("citycalls_outbox_due", "Mails that are due and not sent yet", "pending");
  figure("citycalls_outbox_dead", "Mails that were given up and wait at the desk", "dead");
  registerOutcomes(made);
  new Gauge({
    name: "citycalls_mail_stopped_addresses",
    help: "Addresses that get no more mail because it came back or somebody complained",
    registers: [made],
    async collect() {
      this.set(await countStoppedAddresses());
    },
  });
}

/** A worker of its own serves no figures, so the record tells what all of them have made of the mails. */
function registerOutcomes(made: Registry): void {
  new Gauge({
    name: "citycalls_outbox_mails",
    help: "Mails the outbox remembers, whoever worked on them, by stream and by where they stand",
    labelNames: ["stream", "state"],
    registers: [made],
    async collect() {
      this.reset();
      for (const { stream, state, count } of await countMails()) this.set({ stream, state }, count);
    },
  });
  new Counter({
    name: "citycalls_mail_tries_total",
    help: "What came of the mails this process took up",
    labelNames: ["outcome"],
    registers: [made],
    collect() {
      this.reset();
      for (const [outcome, count] of mailOutcomes()) this.inc({ outcome }, count);
    },
  });
}

/** Writes the figures of this process in Prometheus' text format, with its content type. */
export async function readMetrics(): Promise<{ text: string; contentType: string }> {
  return { text: await registry().metrics(), contentType: registry().contentType };
}
