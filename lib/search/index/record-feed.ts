import { appDb } from "@/db/client/record";
import { readRecordMark } from "@/db/change-seq";
import { listCallsChangedAfter } from "@/lib/calls/queries/records";

import type { Feed } from "./follower";

/** Takes calls from the record that the environment names. */
export const recordFeed: Feed = {
  mark: () => readRecordMark(appDb()),
  changedAfter: listCallsChangedAfter,
};
