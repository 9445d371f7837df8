import type { MemberRole } from "./vocabulary";

/** What the words of each mail about organisations are made from. Moments are ISO instants, links whole addresses. */
export interface MailFacts {
  invitation: {
    organisationName: string;
    invitedBy: string;
    role: MemberRole;
    link: string;
    expiresAt: string;
  };
  "join-request": { organisationName: string; askedBy: string; link: string };
  "join-decision": {
    organisationName: string;
    decision: "approved" | "refused";
    link: string;
  };
  "organisation-deletion": {
    organisationName: string;
    askedBy: string;
    deletesAt: string;
    link: string;
  };
  "organisation-kept": { organisationName: string; keptBy: string; link: string };
}

/** A mail about an organisation, before it is known to whom. */
export type OrganisationMail = {
  [Kind in keyof MailFacts]: { kind: Kind; facts: MailFacts[Kind] };
}[keyof MailFacts];
