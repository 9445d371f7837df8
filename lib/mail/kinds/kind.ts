import type { z } from "zod";

import type { Database } from "@/db/client/types";

import type { MailContent } from "../content";
import type { MailWords } from "../words";

/** One kind of mail: what it is made from, what it says, and whether it is still to be sent. */
export interface MailKind<Facts extends z.ZodType = z.ZodType> {
  readonly facts: Facts;
  /** Makes its words; throws a `ZodError` where the facts are not those of this kind. */
  readonly compose: (facts: unknown, words: MailWords) => MailContent;
  /**
   * Gives, just before it is sent, what of its facts still holds at that moment, or `null` when it is
   * not wanted any more.
   */
  readonly current: (tx: Database, facts: unknown, at: Date) => Promise<unknown>;
  /** True for what its reader asks for this very minute: a stopped address gets it all the same. */
  readonly asked: boolean;
}

interface MailKindParts<Facts extends z.ZodType> {
  facts: Facts;
  compose: (facts: z.output<Facts>, words: MailWords) => MailContent;
  /** Where it is whole or not at all. */
  isWanted?: (tx: Database, facts: z.output<Facts>) => Promise<boolean>;
  /** Where a part of it may go: as facts are kept, so that they can be read again. */
  current?: (tx: Database, facts: z.output<Facts>, at: Date) => Promise<z.input<Facts> | null>;
  asked?: boolean;
}

/** Makes a kind of mail of its parts; its facts are read again from what the outbox kept of them. */
export function mailKind<Facts extends z.ZodType>(parts: MailKindParts<Facts>): MailKind<Facts> {
  const { facts, compose, isWanted, current, asked = false } = parts;
  return {
    facts,
    compose: (given, words) => compose(facts.parse(given), words),
    current: async (tx, given, at) => {
      if (current) return current(tx, facts.parse(given), at);
      return !isWanted || (await isWanted(tx, facts.parse(given))) ? given : null;
    },
    asked,
  };
}
