import { queryOptions } from "@tanstack/react-query";

import type { RunOutcome } from "./vocabulary";

/** How far a run is, as the desk asks every second. */
export interface RunProgress {
  outcome: RunOutcome;
  read: number;
  expected: number | null;
}

const everyMs = 1000;

/** Asks how far a run is, every second until it has ended; a missed answer is simply asked again. */
export function runProgress(runId: string, first: RunProgress) {
  return queryOptions({
    queryKey: ["run", runId],
    queryFn: async ({ signal }): Promise<RunProgress> => {
      const reply = await fetch(`/api/desk/runs/${encodeURIComponent(runId)}`, { signal });
      if (!reply.ok) throw new Error(`The server answered ${String(reply.status)}.`);
      return (await reply.json()) as RunProgress;
    },
    initialData: first,
    refetchInterval: ({ state }) => (state.data?.outcome === "running" ? everyMs : false),
  });
}
