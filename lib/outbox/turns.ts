import { setTimeout as pause } from "node:timers/promises";

/** Whoever waits longer for the one before goes on all the same. */
const usualPatienceMs = 1_000;

/** Has a sender do one thing at a time where a crash would cost a second copy. */
export interface Turns {
  /** Runs `work`, which takes the turn when it needs it and has it until its own end. */
  inTurn: <T>(work: (takeTurn: () => Promise<void>) => Promise<T>) => Promise<T>;
  /** Runs `work`, which costs time, while nobody has the turn. */
  between: <T>(work: () => Promise<T>) => Promise<T>;
}

interface TurnsParts {
  /** Turns begin so far apart. */
  apartMs?: number | undefined;
  /** How long to wait for whoever has the turn. */
  patienceMs?: number | undefined;
}

/**
 * Makes the turns of a sender. Between a mail's last line and our mark that it was sent, a crash costs
 * a second copy: one mail at a time is there, and nothing else is done meanwhile, unless the server is
 * slow to answer. The seldomer one is there, the seldomer a crash meets it.
 */
export function newTurns({ apartMs = 0, patienceMs = usualPatienceMs }: TurnsParts = {}): Turns {
  let last: Promise<void> = Promise.resolve();
  let nextAt = -Infinity;

  async function enter(): Promise<() => void> {
    let leave: () => void = () => undefined;
    const before = last;
    last = new Promise((resolve) => {
      leave = resolve;
    });
    await orPatience(before, patienceMs);
    return leave;
  }

  async function untilNext(): Promise<void> {
    const at = Math.max(nextAt, performance.now());
    nextAt = at + apartMs;
    const early = at - performance.now();
    if (early > 0) await pause(early);
  }

  return {
    inTurn: async (work) => {
      let leave: () => void = () => undefined;
      const takeTurn = async () => {
        await untilNext();
        leave = await enter();
      };
      try {
        return await work(takeTurn);
      } finally {
        leave();
      }
    },
    between: async (work) => {
      const leave = await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}

async function orPatience(before: Promise<void>, patienceMs: number): Promise<void> {
  const waiting = new AbortController();
  const over = pause(patienceMs, undefined, { signal: waiting.signal }).catch(() => undefined);
  await Promise.race([before, over]);
  waiting.abort();
}
