import { createHash } from "node:crypto";

import type { MailStream } from "@/db/vocabulary";
import { authSecret } from "@/lib/auth/secret";
import { appUrl } from "@/lib/env";
import { pageAddress } from "@/lib/locale/addresses";

import { parseAddress } from "./address";
import type { MailFrame } from "./content";
import { findMailKind } from "./kinds/all";
import { renderHtml } from "./render/html";
import { renderText } from "./render/text";
import { mailSender } from "./sender";
import { signUnsubscribing } from "./signing";
import type { MailMessage } from "./transport/types";
import { type MailWords, mailWords } from "./words";

/** What the outbox keeps of a mail. */
export interface KeptMail {
  key: string;
  kind: string;
  stream: MailStream;
  userId: string | null;
  address: string;
  locale: string;
  facts: unknown;
  dueAt: Date;
}

const unsubscribeDays = 366;

/**
 * Makes a mail out of what the outbox kept of it. The same row gives the same mail but for its date,
 * so that a second copy can be known as one by its Message-ID. Throws a sentence where it cannot be made.
 */
export async function composeMail(mail: KeptMail, at: Date): Promise<MailMessage> {
  const to = parseAddress(mail.address);
  if (to === null) throw new Error("The address is not one that mail can be sent to.");
  const kind = findMailKind(mail.kind);
  if (!kind) throw new Error(`There is no kind of mail called "${mail.kind}".`);
  const words = await mailWords(mail.locale);
  const content = kind.compose(mail.facts, words);
  const token = unsubscribeToken(mail);
  const frame = frameOf(mail, words, token);
  const from = mailSender();
  return {
    from,
    to,
    subject: content.subject,
    text: renderText(content, frame),
    html: renderHtml(content, frame),
    date: at,
    dueAt: mail.dueAt,
    id: `${createHash("sha256").update(mail.key).digest("hex").slice(0, 40)}@${from.address.replace(/^.*@/, "")}`,
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      ...(token === null ? {} : oneClick(token)),
    },
  };
}

function unsubscribeToken({ stream, userId, dueAt }: KeptMail): string | null {
  if (stream === "account" || userId === null) return null;
  const until = new Date(dueAt.getTime() + unsubscribeDays * 86_400_000);
  return signUnsubscribing({ userId, stream }, until, authSecret());
}

function frameOf({ stream }: KeptMail, { t, locale }: MailWords, token: string | null): MailFrame {
  return {
    locale,
    sender: { label: "CityCalls", href: pageAddress(locale, "/") },
    about: t("about"),
    unsubscribe:
      token === null || stream === "account"
        ? null
        : {
            label: t(`unsubscribe.${stream}`),
            href: pageAddress(locale, `/unsubscribe/${token}`),
          },
  };
}

/** RFC 8058: mail programs post there when their reader presses "unsubscribe". */
function oneClick(token: string): Record<string, string> {
  return {
    "List-Unsubscribe": `<${appUrl()}/api/unsubscribe/${token}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}
