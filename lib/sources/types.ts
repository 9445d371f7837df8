import type { SourceDraft } from "./validation";

/** One row of a source: a call as far as the source tells it, or why it cannot be read. */
export type SourceRow =
  | {
      readonly ok: true;
      readonly draft: SourceDraft;
      /** Words of the source that should have become a theme, a region or an applicant and did not. */
      readonly unmapped: readonly string[];
    }
  | { readonly ok: false; readonly problem: RowProblem };

/** A row that was left out, so that a person can find it in the source. */
export interface RowProblem {
  /** The row's key, or its number where it has none. */
  readonly row: string;
  readonly column: string | null;
  readonly found: string;
  /** What was expected instead, in English for the desk. */
  readonly expected: string;
}

/** What a source gives at a time. */
export interface SourcePage {
  readonly rows: readonly SourceRow[];
  /** How many calls the source says it has in all; `null` when it does not say. */
  readonly expected: number | null;
}

/** One request to a source. */
export interface AskRequest {
  readonly url: string;
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: FormData | string;
  /** Statuses from 400 on that are an answer of this source, as 404 for "no further page". */
  readonly answers?: readonly number[];
}

/** What came back: a status below 400 or one the request takes, the body not read yet and never larger than the cap. */
export interface Reply {
  readonly status: number;
  readonly body: AsyncIterable<Uint8Array>;
  /** Reads the whole body; throws `SourceFailure` when it is cut off. */
  text: () => Promise<string>;
  /** Reads the whole body as JSON; throws `SourceFailure` when it is HTML, empty or cut off. */
  json: () => Promise<unknown>;
}

/** What an adapter may use while it reads: the source's own hosts, politely, and nothing else. */
export interface SourceContext {
  readonly now: Date;
  /** What this source was told, as the column mapping of an authority; `null` for most. */
  readonly settings: unknown;
  readonly signal: AbortSignal;
  /**
   * Asks a host of the source: one request at a time with a pause between, retried with growing
   * pauses on 429 and 5xx, `Retry-After` honoured. Throws `SourceFailure`.
   */
  ask: (request: AskRequest) => Promise<Reply>;
  /** Lists the keys of calls that this source gave before and whose last deadline is still ahead. */
  knownKeys: () => Promise<string[]>;
  /** Shows how far reading has come, where calls can only be given once all of it was read. */
  showProgress: (read: number, expected: number) => Promise<void>;
}

/** Reads one outside place. Everything else (identity, changes, review, schedule) is shared. */
export interface Adapter {
  /** The source's id and the word of `npm run ingest -- <id>`. */
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly licence: string;
  readonly attribution: string;
  /** Hosts it may ask, exactly; loopback too where a setting moves it there. */
  readonly hosts: readonly string[];
  /** Runs a day while it is on; 0 for what is only ever handed over. */
  readonly runsPerDay: number;
  readonly onByDefault: boolean;
  /** False until somebody has compared its reading with the live service. */
  readonly verified: boolean;
  /** Names the setting that must be there before it can run; `null` when nothing is missing. */
  missingSetting?: () => string | null;
  /** Reads the live service page by page. Throws `SourceFailure`; one bad row is a problem, not an error. */
  read: (context: SourceContext) => AsyncIterable<SourcePage>;
  /** Reads the same from a file somebody has, never holding all of it. */
  readFile?: (
    content: AsyncIterable<Uint8Array>,
    context: SourceContext,
  ) => AsyncIterable<SourcePage>;
}
