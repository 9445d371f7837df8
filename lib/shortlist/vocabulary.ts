import type { Stage } from "@/db/vocabulary";

export { type Stage, stages } from "@/db/vocabulary";

/** The stages in which there is still something to do before a deadline. */
export const stagesAhead: readonly Stage[] = ["watching", "preparing"];

/** What has to be done for nearly every application; which of them, a call's facts say. */
export const stepNames = [
  "ask-body",
  "find-lead",
  "partners",
  "pic",
  "council",
  "own-money",
  "documents",
  "submit",
] as const;
export type StepName = (typeof stepNames)[number];

/** What of a shortlisted call the members set by one form. */
export const itemFields = [
  "stage",
  "droppedBecause",
  "ownerId",
  "internalDeadlineOn",
  "amountAsked",
  "amountWon",
  "documentsUrl",
] as const;
export type ItemField = (typeof itemFields)[number];

/** What a member can have done, as the log keeps it. */
export const activityKinds = [
  "saved",
  "removed",
  "brought-back",
  ...itemFields,
  "note-written",
  "note-edited",
  "note-deleted",
  "step-added",
  "step-done",
  "step-undone",
  "step-changed",
  "step-deleted",
  "search-saved",
  "search-changed",
  "search-deleted",
  "profile-changed",
  "reminder-days-changed",
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** How the shortlist is laid out. */
export const shortlistViews = ["list", "board", "timeline"] as const;
export type ShortlistView = (typeof shortlistViews)[number];

export const shortlistSorts = ["deadline", "internal", "stage", "saved", "title"] as const;
export type ShortlistSort = (typeof shortlistSorts)[number];

/** Which deadlines are meant: within so many days, past, or none known. */
export const dueFilters = ["30", "90", "past", "none"] as const;
export type DueFilter = (typeof dueFilters)[number];

/** Stands in the filter and in forms for a call nobody of the organisation looks after. */
export const nobody = "nobody";
