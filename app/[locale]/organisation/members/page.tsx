import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { DomainSection } from "@/components/organisation/domain-section";
import { OrganisationFrame } from "@/components/organisation/frame";
import { InvitationsSection } from "@/components/organisation/invitations-section";
import { LeaveSection } from "@/components/organisation/leave-section";
import { MemberList } from "@/components/organisation/member-list";
import { RequestList } from "@/components/organisation/request-list";
import { Section } from "@/components/ui/section";
import { type Member, requireMember } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import {
  claimableDomain,
  listDomains,
  listJoinRequests,
} from "@/lib/organisations/domains/queries";
import { listInvitations } from "@/lib/organisations/invitations/queries";
import { listMembers, whatAfterGoing } from "@/lib/organisations/members/queries";
import { getOrganisation } from "@/lib/organisations/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisation.frame");
  return { title: t("membersTitle"), robots: { index: false } };
}

export default async function MembersPage() {
  const member = await requireMember("/organisation/members");
  const { name, deletesAt } = (await getOrganisation(member)) ?? notFound();
  const [t, members, after] = await Promise.all([
    getTranslations("organisation"),
    listMembers(member),
    whatAfterGoing(member),
  ]);
  const owner = member.role === "owner";
  return (
    <OrganisationFrame page="members" {...{ name, deletesAt }} locale={await getLocale()}>
      {owner ? <Requests owner={member} /> : null}
      <Section id="members" title={t("members.title")}>
        <p className="measure-text mb-3 text-small text-soft">{t("members.roles")}</p>
        <MemberList members={members} viewerId={member.id} owner={owner} />
      </Section>
      {owner ? <ForOwners owner={member} /> : null}
      <Section id="leave" title={t("leave.title")}>
        <LeaveSection name={name} after={after} />
      </Section>
    </OrganisationFrame>
  );
}

async function Requests({ owner }: { owner: Member }) {
  const requests = await listJoinRequests(owner);
  if (requests.length === 0) return null;
  const t = await getTranslations("organisation.requests");
  return (
    <Section id="requests" title={t("title")}>
      <RequestList requests={requests} />
    </Section>
  );
}

async function ForOwners({ owner }: { owner: Member }) {
  const [t, invitations, domains, claimable] = await Promise.all([
    getTranslations("organisation"),
    listInvitations(owner),
    listDomains(owner),
    claimableDomain(owner),
  ]);
  return (
    <>
      <Section id="invite" title={t("invite.title")}>
        <InvitationsSection invitations={invitations} now={now()} />
      </Section>
      <Section id="domain" title={t("domain.title")}>
        <DomainSection domains={domains} claimable={claimable} />
      </Section>
    </>
  );
}
