import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { InvitationPage, type Reader } from "@/components/organisation/invitation-page";
import { getViewer, isMember } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { getInvitation } from "@/lib/organisations/invitations/queries";
import { invitationState, maskedAddress } from "@/lib/organisations/invitations/rules";
import { whatAfterGoing } from "@/lib/organisations/members/queries";
import type { Invitation } from "@/lib/organisations/types";

interface InvitationProps {
  params: Promise<{ token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisation.invitation");
  return { title: t("pageTitle"), robots: { index: false }, referrer: "no-referrer" };
}

export default async function InvitationRoute({ params }: InvitationProps) {
  const { token } = await params;
  const invitation = (await getInvitation(token)) ?? notFound();
  return (
    <InvitationPage
      invitation={invitation}
      state={invitationState(invitation, now())}
      reader={await readerOf(invitation)}
      masked={maskedAddress(invitation.email)}
      path={`/invitation/${token}`}
    />
  );
}

async function readerOf(invitation: Invitation): Promise<Reader> {
  const viewer = await getViewer();
  if (viewer === null) return { kind: "stranger" };
  if (viewer.email.toLowerCase() !== invitation.email.toLowerCase()) {
    return { kind: "somebody-else", email: viewer.email };
  }
  if (!isMember(viewer)) return { kind: "invited", leaves: null };
  if (viewer.organisationId === invitation.organisationId) return { kind: "member" };
  const leaves = { name: viewer.organisationName, after: await whatAfterGoing(viewer) };
  return { kind: "invited", leaves };
}
