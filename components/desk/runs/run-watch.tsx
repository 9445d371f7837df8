"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

import { formatNumber } from "@/components/format/money";
import { runProgress, type RunProgress } from "@/lib/sources/query-options";
import type { RunOutcome } from "@/lib/sources/vocabulary";

/** The words of the progress, handed down because messages stay on the server. */
export interface WatchWords {
  locale: string;
  label: string;
  /** Said until the source has told or given anything. */
  asking: string;
  /** With `{read}` and `{expected}`. */
  readOf: string;
  /** With `{read}`. */
  readSoFar: string;
  /** With `{percent}`. */
  percent: string;
  ended: Readonly<Record<RunOutcome, string>>;
  lost: string;
}

interface RunWatchProps {
  runId: string;
  /** How far it was when the page was made. */
  first: RunProgress;
  words: WatchWords;
}

const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });

/** How far a run is, asked every second; when it has ended the page is made anew. */
export function RunWatch(props: RunWatchProps) {
  return (
    <QueryClientProvider client={client}>
      <Watch key={props.runId} {...props} />
    </QueryClientProvider>
  );
}

function Watch({ runId, first, words }: RunWatchProps) {
  const router = useRouter();
  const { data, isError } = useQuery(runProgress(runId, first));
  const [outcomeAtFirst] = useState(first.outcome);
  // Once the page says how it ended, the page knows best: a held run is decided there.
  const outcome = first.outcome === "running" ? data.outcome : first.outcome;
  const isRunning = outcome === "running";
  const isNews = !isRunning && first.outcome === "running";
  useEffect(() => {
    if (isNews) router.refresh();
  }, [isNews, router]);
  const share = data.expected === null || data.expected === 0 ? null : data.read / data.expected;
  return (
    <div className={isRunning ? "py-4" : ""}>
      {isRunning ? <Bar progress={data} words={words} /> : null}
      <p role="status" className="sr-only">
        {isRunning ? spoken(share, words) : outcome === outcomeAtFirst ? "" : words.ended[outcome]}
      </p>
      {isError && isRunning ? <p className="text-small font-semibold">{words.lost}</p> : null}
    </div>
  );
}

function Bar({
  progress: { read, expected },
  words,
}: {
  progress: RunProgress;
  words: WatchWords;
}) {
  const figure = (value: number) => formatNumber(value, words.locale);
  const known = expected === null ? words.readSoFar : words.readOf;
  const text = (read === 0 && expected === null ? words.asking : known)
    .replace("{read}", figure(read))
    .replace("{expected}", figure(expected ?? 0));
  return (
    <>
      <p className="pb-2 font-serif text-lead font-semibold">{text}</p>
      <progress
        className="progress"
        aria-label={words.label}
        {...(expected === null || expected === 0
          ? {}
          : { max: expected, value: Math.min(read, expected) })}
      />
    </>
  );
}

/** Told in steps of a tenth: every second would be a flood for whoever listens. */
function spoken(share: number | null, words: WatchWords): string {
  if (share === null) return words.asking;
  return words.percent.replace("{percent}", String(Math.min(10, Math.floor(share * 10)) * 10));
}
