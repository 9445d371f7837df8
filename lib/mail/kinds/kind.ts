import type { z } from "zod";

import type { Database } from "@/db/client/types";

import type { MailContent } from "../content";
import type { MailWords } from "../words";

/** One kind of mail: what it is made from, what it says, and whether it is still to be sent. */
export interface MailKind<Facts extends z.ZodType = z.ZodType> {
  readonly facts: Facts;
  /** Makes its words; throws a `ZodError` where the facts are not those of this kind. */
  readonly compose: (facts: unknown, words: MailWords) => MailContent;
  /** Tells, just before it is sent, whether it is still wanted. */
  readonly isWanted: (tx: Database, facts: unknown) => Promise<boolean>;
  /** True for what its reader asks for this very minute: a stopped address gets it all the same. */
  readonly asked: boolean;
}

interface MailKindParts<Facts extends z.ZodType> {
  facts: Facts;
  compose: (facts: z.output<Facts>, words: MailWords) => MailContent;
  isWanted?: (tx: Database, facts: z.output<Facts>) => Promise<boolean>;
  asked?: boolean;
}

/** Makes a kind of mail of its parts; its facts are read again from what the outbox kept of them. */
export function mailKind<Facts extends z.ZodType>(parts: MailKindParts<Facts>): MailKind<Facts> {
  const { facts, compose, isWanted, asked = false } = parts;
  return {
    facts,
    compose: (given, words) => compose(facts.parse(given), words),
    isWanted: async (tx, given) => !isWanted || isWanted(tx, facts.parse(given)),
    asked,
  };
}
