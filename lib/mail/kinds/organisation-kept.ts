import { z } from "zod";

import { linkFact, nameFact } from "./facts";
import { mailKind } from "./kind";

/** Tells every member that the deletion of their organisation was stopped. */
export const organisationKeptMail = mailKind({
  facts: z.object({ organisationName: nameFact, keptBy: nameFact, link: linkFact }),
  compose: ({ organisationName, keptBy, link }, { t }) => {
    const names = { organisation: organisationName, person: keptBy };
    return {
      subject: t("organisationKept.subject", names),
      heading: t("organisationKept.heading", names),
      paragraphs: [t("organisationKept.text", names)],
      action: { label: t("organisationKept.action"), href: link },
      why: t("organisationKept.why", names),
    };
  },
});
