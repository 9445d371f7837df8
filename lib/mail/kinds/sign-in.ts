import { z } from "zod";

import { linkFact, momentFact } from "./facts";
import { mailKind } from "./kind";

/** The code somebody asked for to sign in, and the link that stands for it. */
export const signInMail = mailKind({
  facts: z.object({ code: z.string().regex(/^\d{6,10}$/), link: linkFact, expiresAt: momentFact }),
  asked: true,
  compose: ({ code, link, expiresAt }, { t, time }) => ({
    subject: t("signIn.subject", { code }),
    heading: t("signIn.heading"),
    figure: code,
    paragraphs: [t("signIn.type", { time: time(expiresAt) }), t("signIn.link")],
    action: { label: t("signIn.action"), href: link },
    why: t("signIn.why"),
  }),
});
