import type { RunFailure } from "./vocabulary";

/** A source did not give what it should: the run ends, nothing changes, the desk shows why. */
export class SourceFailure extends Error {
  override readonly name = "SourceFailure";

  constructor(
    readonly reason: RunFailure,
    /** For the desk: what was asked and what came, without secrets. */
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
