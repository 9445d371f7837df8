import { appUrl } from "@/lib/env";
import { log } from "@/lib/log";
import { findMailKind } from "@/lib/mail/kinds/all";
import type { MailWords } from "@/lib/mail/words";

import { withLocalLinks } from "../rules/local-links";
import type { MessageWords } from "../types";

/** Makes the words of a message as its mail has them, or gives `null` for one this version cannot read. */
export function messageWords(
  { kind, facts }: { kind: string; facts: unknown },
  words: MailWords,
): MessageWords | null {
  const known = findMailKind(kind);
  if (!known?.facts.safeParse(facts).success) {
    log.info({ kind }, "a message is left out: this version has no words for it");
    return null;
  }
  return withLocalLinks(known.compose(facts, words), appUrl());
}
