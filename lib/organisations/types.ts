import type { organisations } from "@/db/schema/organisations";

import type { MemberRole, ProfileField } from "./vocabulary";

type Row = typeof organisations.$inferSelect;

/** What an organisation says of itself: what calls are matched against. Money in cents of euro. */
export type Profile = Pick<
  Row,
  | "type"
  | "regions"
  | "themes"
  | "populationBand"
  | "targetGroups"
  | "role"
  | "partners"
  | "capacity"
  | "projectMin"
  | "projectMax"
  | "languages"
>;

/** Everything an organisation says of itself, its name and its past too. */
export type ProfileFacts = Pick<Row, ProfileField>;

/** An organisation as its members see it. */
export interface Organisation extends ProfileFacts {
  /** Grows with each change of the profile. */
  version: number;
  /** When it is deleted for good, once an owner has asked for it. */
  deletesAt: Date | null;
}

/** Somebody who works for the organisation. */
export interface Colleague {
  id: string;
  name: string | null;
  email: string;
  role: MemberRole;
  joinedAt: Date;
}

/** An invitation that nobody has used or taken back. */
export interface OpenInvitation {
  id: string;
  email: string;
  role: MemberRole;
  createdAt: Date;
  expiresAt: Date;
}

/** The invitation behind the link of a letter, whatever its state. */
export interface Invitation extends OpenInvitation {
  organisationId: string;
  organisationName: string;
  /** Who sent it; `null` when their account has gone. */
  invitedBy: string | null;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

/** An invitation to the address of whoever looks. */
export interface InvitationOffer {
  id: string;
  organisationId: string;
  organisationName: string;
  role: MemberRole;
  expiresAt: Date;
}

/** An organisation that a person's mail domain leads to, and where their request to join it stands. */
export interface DomainOffer {
  organisationId: string;
  name: string;
  state: "none" | "waiting" | "refused";
}

/** Somebody who waits for an owner to let them join. */
export interface JoinRequest {
  id: string;
  name: string | null;
  email: string;
  createdAt: Date;
}

/** What becomes of an organisation when one of its members goes. */
export type AfterGoing = "lives-on" | "deleted" | "hand-over-first";
