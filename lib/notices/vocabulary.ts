import type { CallEventKind, Stage } from "@/db/vocabulary";

/** The stages in which an organisation is told what happens to a call it keeps. */
export const toldStages: readonly Stage[] = ["watching", "preparing", "submitted"];

/** What those are told who keep an edition of a call that is over: the next one is expected soon, or is there. */
export const followKinds: readonly CallEventKind[] = ["expected-soon", "published"];

/** How the reader of notices is called where its place is kept. */
export const noticeReader = "notices";

/** So many events are told in one transaction, so that other writes never wait long. */
export const eventsAtOnce = 100;
