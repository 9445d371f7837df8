import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { MessagesPage } from "@/components/messages/messages-page";
import { requirePerson } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import {
  countMessages,
  getJustArchived,
  listMessages,
  messagesPerPage,
} from "@/lib/messages/queries/list-messages";
import { messagesInput } from "@/lib/messages/validation";

interface MessagesRouteProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** So long what was put away is offered back above the list. */
const undoMs = 10 * 60_000;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("messages");
  return { title: t("title"), robots: { index: false } };
}

export default async function MessagesRoute({ searchParams }: MessagesRouteProps) {
  const person = await requirePerson("/messages");
  const input = messagesInput.parse(await searchParams);
  const [locale, madeAt] = [await getLocale(), now()];
  const undoSince = new Date(madeAt.getTime() - undoMs);
  const [messages, counts, justArchived] = await Promise.all([
    listMessages(person, input, locale),
    countMessages(person),
    input.view === "archived" ? null : getJustArchived(person, undoSince, locale),
  ]);
  const pages = Math.ceil(counts[input.view] / messagesPerPage);
  return <MessagesPage {...{ input, messages, counts, pages, justArchived, madeAt }} />;
}
