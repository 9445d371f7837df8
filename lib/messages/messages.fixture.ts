import { afterAll, beforeAll } from "vitest";
import { z } from "zod";

import { transaction } from "@/db/client/record";
import { mailKinds } from "@/lib/mail/kinds/all";
import { mailKind } from "@/lib/mail/kinds/kind";

import { giveMessage, type GivenMessage } from "./commands/give-message";

/** A kind of mail as tests of messages need one: a call with its link. */
const standIn = mailKind({
  facts: z.object({ title: z.string(), link: z.url() }),
  compose: ({ title, link }) => ({
    subject: `Soon: ${title}`,
    heading: title,
    paragraphs: ["It closes in a week."],
    calls: [{ title, href: link, facts: [], note: "7 days left" }],
    action: { label: "Elsewhere", href: "https://elsewhere.example/en" },
    why: "You keep this call.",
  }),
});

/** Has reminders be of that kind while a file of tests runs. */
export function standInForReminders(): void {
  const before: Record<string, unknown> = { ...mailKinds };
  beforeAll(() => {
    Object.assign(mailKinds, { reminder: standIn });
  });
  afterAll(() => {
    if ("reminder" in before) Object.assign(mailKinds, { reminder: before.reminder });
    else Reflect.deleteProperty(mailKinds, "reminder");
  });
}

/** Gives somebody a message about a call, and tells whether it was new. */
export function tell(
  userId: string,
  title: string,
  at: Date,
  more: Partial<GivenMessage> = {},
): Promise<boolean> {
  const message: GivenMessage = {
    key: `${userId}:${title}`,
    userId,
    organisationId: null,
    stream: "reminders",
    kind: "reminder",
    facts: { title, link: "http://localhost:3000/en/calls/some-call" },
    ...more,
  };
  return transaction((tx) => giveMessage(tx, message, at));
}
