import { pageAddress } from "@/lib/locale/addresses";

import { mailKind } from "./kind";
import { datedCall, dateSubject, reminderFacts } from "./reminder-dates";
import { currentDates } from "./standing-dates";

/** Reminds somebody in one mail of all that comes near on a morning. */
export const reminderDigestMail = mailKind({
  facts: reminderFacts,
  compose: ({ organisationName: organisation, dates }, words) => {
    const { t, locale } = words;
    const count = dates.length;
    const titles = dates.map(({ call }) => call.title);
    const given = { count, figure: count, first: titles[0] ?? "", more: count - 1 };
    const onlyDeadlines = count > 1 && dates.every(({ what }) => what === "deadline");
    const single = dates.map((date) => dateSubject(date, words))[0] ?? "";
    return {
      subject: onlyDeadlines
        ? t("reminderDigest.subjectDeadlines", given)
        : t("reminderDigest.subject", count === 1 ? { ...given, first: single } : given),
      heading: t("reminderDigest.heading"),
      paragraphs: [t("reminderDigest.text", { count, organisation }), t("reminderDigest.todo")],
      calls: dates.map((date) => datedCall(date, words)),
      action: { label: t("reminderDigest.action"), href: pageAddress(locale, "/shortlist") },
      why: t("reminderDigest.why", { organisation }),
    };
  },
  current: async (tx, facts, at) => {
    const dates = await currentDates(tx, facts, at);
    return dates.length > 0 ? { ...facts, dates } : null;
  },
});
