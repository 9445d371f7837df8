import { z } from "zod";

import { pageAddress } from "@/lib/locale/addresses";

import { mailKind } from "./kind";
import { type DateFact, dateFact, datedCall, dateSubject, reminderFacts } from "./reminder-dates";
import { currentDates } from "./standing-dates";

/** Reminds somebody of one date of a call their organisation keeps. */
export const reminderMail = mailKind({
  facts: reminderFacts.extend({ dates: z.tuple([dateFact]) }),
  compose: ({ organisationName: organisation, dates: [date] }, words) => {
    const { t, locale } = words;
    return {
      subject: dateSubject(date, words),
      heading: t("reminder.heading", { what: date.what }),
      paragraphs: [t("reminder.text", { organisation }), t("reminder.todo")],
      calls: [datedCall(date, words)],
      action: {
        label: t("reminder.action"),
        href: pageAddress(locale, `/shortlist/${date.call.slug}`),
      },
      why: t("reminder.why", { organisation }),
    };
  },
  current: async (tx, facts, at) => {
    const [date] = await currentDates(tx, facts, at);
    const dates: [DateFact] | null = date ? [date] : null;
    return dates && { ...facts, dates };
  },
});
