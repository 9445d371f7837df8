import { collectDefaultMetrics, Gauge, Registry } from "prom-client";

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
  return made;
}

/** Writes the figures of this process in Prometheus' text format, with its content type. */
export async function readMetrics(): Promise<{ text: string; contentType: string }> {
  return { text: await registry().metrics(), contentType: registry().contentType };
}
