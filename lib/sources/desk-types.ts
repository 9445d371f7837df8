import type { SourceHealth, SourceStanding } from "./rules/health";
import type { RowProblem } from "./types";
import type { RunOutcome, RunTrigger } from "./vocabulary";

/** A run as lists of the desk show it. */
export interface DeskRun {
  id: string;
  sourceId: string;
  trigger: RunTrigger;
  outcome: RunOutcome;
  startedAt: Date;
  endedAt: Date | null;
  /** Calls the source said it has; `null` when it does not say. */
  expected: number | null;
  read: number;
  rejected: number;
  added: number;
  changed: number;
  unchanged: number;
  kept: number;
  vanished: number;
  reason: string | null;
  detail: string | null;
}

/** A run with the first rows it could not read. */
export interface DeskRunDetails extends DeskRun {
  problems: readonly RowProblem[];
}

/** A source as the desk shows it. */
export interface DeskSource extends SourceStanding {
  id: string;
  adapter: string;
  name: string;
  url: string | null;
  licence: string;
  attribution: string;
  nextRunAt: Date | null;
  lastRun: DeskRun | null;
  calls: number;
  health: SourceHealth;
  stale: boolean;
  /** False until somebody has compared its reading with the live service. */
  verified: boolean;
  missingSetting: string | null;
  /** Servers it may ask. */
  hosts: readonly string[];
  /** True where it can be read by a button; false where it only takes what is handed over. */
  runnable: boolean;
}

/** What taking in a held run would do to the calls. */
export interface HeldFigures {
  added: number;
  changed: number;
  unchanged: number;
  vanished: number;
}
