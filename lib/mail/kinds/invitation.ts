import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { invitations } from "@/db/schema/organisations";
import { memberRoles } from "@/db/vocabulary";
import { hashSecret } from "@/lib/auth/secrets";

import { linkFact, momentFact, nameFact } from "./facts";
import { mailKind } from "./kind";

/** A letter to one address that lets it join an organisation; once its link is void nobody needs it. */
export const invitationMail = mailKind({
  facts: z.object({
    organisationName: nameFact,
    invitedBy: nameFact,
    role: z.enum(memberRoles),
    link: linkFact,
    expiresAt: momentFact,
  }),
  isWanted: async (tx, { link }) => {
    const tokenHash = hashSecret(link.split("/").at(-1) ?? "");
    const [open] = await tx
      .select({ id: invitations.id })
      .from(invitations)
      .where(
        and(
          eq(invitations.tokenHash, tokenHash),
          isNull(invitations.acceptedAt),
          isNull(invitations.revokedAt),
        ),
      );
    return open !== undefined;
  },
  compose: ({ organisationName, invitedBy, role, link, expiresAt }, { t, day, time }) => {
    const names = { organisation: organisationName, person: invitedBy };
    const until = { day: day(expiresAt), time: time(expiresAt) };
    return {
      subject: t("invitation.subject", names),
      heading: t("invitation.heading", names),
      paragraphs: [t("invitation.text", names)],
      facts: [
        { term: t("invitation.organisation"), value: organisationName },
        { term: t("invitation.role.term"), value: t(`invitation.role.${role}`) },
        { term: t("invitation.until"), value: t("moment", until) },
      ],
      action: { label: t("invitation.action"), href: link },
      why: t("invitation.why", names),
    };
  },
});
