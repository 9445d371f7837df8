import { z } from "zod";

import { linkFact, nameFact } from "./facts";
import { mailKind } from "./kind";

/** Tells somebody who asked to join what an owner has decided. */
export const joinDecisionMail = mailKind({
  facts: z.object({
    organisationName: nameFact,
    decision: z.enum(["approved", "refused"]),
    link: linkFact,
  }),
  compose: ({ organisationName, decision, link }, { t }) => {
    const given = { organisation: organisationName, decision };
    return {
      subject: t("joinDecision.subject", given),
      heading: t("joinDecision.heading", given),
      paragraphs: [t("joinDecision.text", given)],
      action: { label: t("joinDecision.action", given), href: link },
      why: t("joinDecision.why", given),
    };
  },
});
