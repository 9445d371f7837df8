import { z } from "zod";

import { linkFact, nameFact } from "./facts";
import { mailKind } from "./kind";

/** Tells an owner that somebody with an address of their domain asks to join. */
export const joinRequestMail = mailKind({
  facts: z.object({ organisationName: nameFact, askedBy: nameFact, link: linkFact }),
  compose: ({ organisationName, askedBy, link }, { t }) => {
    const names = { organisation: organisationName, person: askedBy };
    return {
      subject: t("joinRequest.subject", names),
      heading: t("joinRequest.heading", names),
      paragraphs: [t("joinRequest.text", names)],
      facts: [{ term: t("joinRequest.person"), value: askedBy }],
      action: { label: t("joinRequest.action"), href: link },
      why: t("joinRequest.why", names),
    };
  },
});
