/** Why something a person asked for was not done. */
export type Refusal =
  "invalid" | "unauthenticated" | "forbidden" | "not-found" | "conflict" | "limited";

/** A failure that was to be expected: what to tell the person, and beside which fields. */
export interface Failure {
  ok: false;
  reason: Refusal;
  /** A key of the messages of the page that shows it. */
  message: string;
  /** Field → a key of those messages. */
  fields?: Readonly<Record<string, string>>;
  /** What the form said, so that it is shown again and nobody has to type it twice. */
  typed?: Readonly<Record<string, unknown>>;
  /** Field → what somebody else made of it while the form was open. */
  meanwhile?: Readonly<Record<string, Meanwhile>>;
}

/** A value that somebody else wrote, as forms write it, and who did when. */
export interface Meanwhile {
  value: string;
  /** `null` when they have left since. */
  by: string | null;
  at: Date | null;
}

/** What came of something a person asked for (STYLE.md, Writing). */
export type Result<T = object> = ({ ok: true } & T) | Failure;

/** An action as forms use it: what came of it last time, and what the form now says. */
export type Action<T = object> = (previous: Result<T> | null, form: FormData) => Promise<Result<T>>;

/** Says that it was done, and what a page needs to know of it. */
export function succeed<T extends object>(told: T): Result<T> {
  return { ok: true, ...told };
}

/** Says why it was not done. */
export function fail(
  reason: Refusal,
  message: string = reason,
  fields?: Readonly<Record<string, string>>,
): Failure {
  return { ok: false, reason, message, ...(fields ? { fields } : {}) };
}
