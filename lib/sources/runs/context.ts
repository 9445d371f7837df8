import { now as presentMoment } from "@/lib/clock";
import { newAsk } from "@/lib/sources/fetch/ask";
import { SourceFailure } from "@/lib/sources/source-failure";
import type { Adapter, SourceContext } from "@/lib/sources/types";

import { listOpenKeys } from "./queries";
import { reportProgress } from "./stage";

interface Reader {
  runId: string;
  source: { id: string; settings: unknown };
  adapter: Pick<Adapter, "hosts">;
}

/** Makes what an adapter may use in one run: the source's own hosts for a live one, nothing outside for a file. */
export function newContext(
  { runId, source, adapter }: Reader,
  { file, signal = new AbortController().signal }: { file?: unknown; signal?: AbortSignal },
): SourceContext {
  const now = presentMoment();
  const live = file === undefined;
  return {
    now,
    settings: source.settings,
    signal,
    ask: live ? newAsk({ hosts: adapter.hosts, signal }) : refuse,
    showProgress: (read, expected) =>
      reportProgress({ runId, sourceId: source.id, read, expected }, presentMoment()),
    knownKeys: () => (live ? listOpenKeys(source.id, now) : Promise.resolve([])),
  };
}

function refuse(): Promise<never> {
  return Promise.reject(new SourceFailure("not-configured", "a file is read without the network"));
}
