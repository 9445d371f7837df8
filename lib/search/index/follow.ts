import { dataFile, isDamaged } from "@/db/derived";

import {
  closeIndex,
  discardIndex,
  type Feed,
  follow,
  type Follower,
  newFollower,
} from "./follower";
import { recordFeed } from "./record-feed";
import type { SearchIndex } from "./search-index";

const followEveryMs = 1000;

/** Next bundles routes and instrumentation apart, so what a process shares hangs on the global object. */
const slot = globalThis as Record<symbol, Follower | undefined>;
const place = Symbol.for("citycalls.search");

/** Is this node's follower, the same one whichever bundle asks. */
export function nodeFollower(): Follower {
  return (slot[place] ??= newFollower());
}

/** Brings this node's index up to the record. */
export async function followRecord(feed: Feed = recordFeed): Promise<void> {
  await follow(nodeFollower(), feed);
}

/**
 * Brings this node's index up to the record, then follows it every second without keeping the
 * process alive for that. Throws when the first run fails; later a record that cannot be read for
 * a while leaves the index as it is, and `searchIndexStatus` tells.
 */
export async function startFollowing(feed: Feed = recordFeed): Promise<void> {
  const follower = nodeFollower();
  if (follower.timer) return;
  const tick = () => {
    follow(follower, feed).catch(() => {
      // What went wrong is kept in `follower.lastError`; the next tick tries again.
    });
  };
  follower.timer = setInterval(tick, followEveryMs).unref();
  await follow(follower, feed);
}

/** Ends following and closes the index; the next search opens it again. */
export async function stopFollowing(): Promise<void> {
  const follower = nodeFollower();
  if (follower.timer) clearInterval(follower.timer);
  follower.timer = null;
  await follower.running?.catch(() => undefined);
  closeIndex(follower);
}

/**
 * Reads from this node's index, made or opened on first use. An index that turns out damaged is
 * made again from the record, once.
 */
export async function withIndex<T>(
  read: (index: SearchIndex) => T,
  feed: Feed = recordFeed,
): Promise<T> {
  const follower = nodeFollower();
  const index = follower.index ?? (await follow(follower, feed));
  try {
    return read(index);
  } catch (error) {
    if (!isDamaged(error)) throw error;
    await follower.running?.catch(() => undefined);
    discardIndex(follower, dataFile("search.db"));
    return read(await follow(follower, feed));
  }
}
