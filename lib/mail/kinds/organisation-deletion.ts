import { z } from "zod";

import { linkFact, momentFact, nameFact } from "./facts";
import { mailKind } from "./kind";

/** Tells every member that their organisation is going to be deleted, and when. */
export const organisationDeletionMail = mailKind({
  facts: z.object({
    organisationName: nameFact,
    deletesAt: momentFact,
    askedBy: nameFact,
    link: linkFact,
  }),
  compose: ({ organisationName, deletesAt, askedBy, link }, { t, day, time }) => {
    const given = { organisation: organisationName, person: askedBy, day: day(deletesAt) };
    const when = t("moment", { day: given.day, time: time(deletesAt) });
    return {
      subject: t("organisationDeletion.subject", given),
      heading: t("organisationDeletion.heading", given),
      paragraphs: [t("organisationDeletion.text", given)],
      facts: [
        { term: t("organisationDeletion.when"), value: when },
        { term: t("organisationDeletion.person"), value: askedBy },
      ],
      action: { label: t("organisationDeletion.action"), href: link },
      why: t("organisationDeletion.why", given),
    };
  },
});
