import type { Stage } from "@/db/vocabulary";

/** The stages in which an organisation is told what happens to a call it keeps. */
export const toldStages: readonly Stage[] = ["watching", "preparing", "submitted"];

/** What happens to a call that those who keep it are told; that it was published they know. */
export const toldKinds = ["reopened", "deadline-moved", "changed", "withdrawn"] as const;

/** How the reader of notices is called where its place is kept. */
export const noticeReader = "notices";

/** So many events are told in one transaction, so that other writes never wait long. */
export const eventsAtOnce = 100;
