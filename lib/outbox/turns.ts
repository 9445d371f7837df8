import { setTimeout as pause } from "node:timers/promises";

/** Whoever waits longer for the one before goes on all the same. */
const patienceMs = 1_000;

/** Lets the lines of a sender end their mails one after the other. */
export interface Turns {
  /** Runs `work`, which takes the turn when it needs it and has it until its own end. */
  inTurn: <T>(work: (takeTurn: () => Promise<void>) => Promise<T>) => Promise<T>;
}

/**
 * Makes the turns of a sender, `apartMs` apart. Between a mail's last line and our mark that it was
 * sent, a crash costs a second copy: one mail at a time is there, unless the server is slow to answer
 * the one before, and the less often, the seldomer a crash meets one.
 */
export function newTurns(apartMs: number): Turns {
  let last: Promise<void> = Promise.resolve();
  let lastAt = -Infinity;
  return {
    inTurn: async (work) => {
      let end: () => void = () => undefined;
      const takeTurn = async () => {
        const before = last;
        last = new Promise((resolve) => {
          end = resolve;
        });
        await orPatience(before);
        const early = lastAt + apartMs - performance.now();
        if (early > 0) await pause(early);
        lastAt = performance.now();
      };
      try {
        return await work(takeTurn);
      } finally {
        end();
      }
    },
  };
}

async function orPatience(before: Promise<void>): Promise<void> {
  const waiting = new AbortController();
  const over = pause(patienceMs, undefined, { signal: waiting.signal }).catch(() => undefined);
  await Promise.race([before, over]);
  waiting.abort();
}
