import {
  check,
  index,
  instant,
  integer,
  json,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from "../columns";
import {
  memberRoles,
  organisationTypes,
  populationBands,
  projectRoles,
  type TargetGroup,
} from "../vocabulary";

import { oneOf } from "./one-of";
import { users } from "./people";

/** A city, region or other body that members work for, with what it says of itself. Money in cents of euro. */
export const organisations = table(
  "organisations",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    type: text("type", { enum: organisationTypes }).notNull(),
    /** Where it works: a NUTS code, and the place that led to it where one was named. */
    regions: json("regions").$type<{ code: string; place: string | null }[]>().notNull(),
    themes: json("themes").$type<string[]>().notNull(),
    populationBand: text("population_band", { enum: populationBands }),
    targetGroups: json("target_groups").$type<TargetGroup[]>().notNull(),
    role: text("role", { enum: projectRoles }),
    partners: json("partners").$type<{ name: string; country: string }[]>().notNull(),
    /** The most of its own money it can put into a project. */
    capacity: integer("capacity"),
    /** The sizes of a project that make sense, all its money counted. */
    projectMin: integer("project_min"),
    projectMax: integer("project_max"),
    languages: json("languages").$type<string[]>().notNull(),
    pastProjects: json("past_projects")
      .$type<{ title: string; fund: string | null; year: number | null }[]>()
      .notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    /** Grows with each change, so that two people who edit at once are told. */
    version: integer("version").notNull().default(1),
    /** When it is deleted for good, once somebody has asked for it. */
    deletesAt: instant("deletes_at"),
  },
  (organisation) => [
    check("organisations_type_known", oneOf(organisation.type, organisationTypes)),
    check("organisations_band_known", oneOf(organisation.populationBand, populationBands)),
    check("organisations_role_known", oneOf(organisation.role, projectRoles)),
  ],
);

const organisationId = () =>
  text("organisation_id")
    .notNull()
    .references(() => organisations.id, { onDelete: "cascade" });

/** Who works for which organisation; one at a time (docs/decisions/0011-one-organisation-at-a-time.md). */
export const memberships = table(
  "memberships",
  {
    userId: text("user_id")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    organisationId: organisationId(),
    role: text("role", { enum: memberRoles }).notNull(),
    joinedAt: instant("joined_at").notNull(),
    /** When they last looked at the matches, and the time before: what came between is new. */
    matchesSeenAt: instant("matches_seen_at"),
    matchesSeenBefore: instant("matches_seen_before"),
  },
  (member) => [
    index("memberships_organisation").on(member.organisationId),
    check("memberships_role_known", oneOf(member.role, memberRoles)),
  ],
);

/** A letter to one address that lets it join once. */
export const invitations = table(
  "invitations",
  {
    id: text("id").primaryKey(),
    organisationId: organisationId(),
    email: text("email").notNull(),
    role: text("role", { enum: memberRoles }).notNull(),
    tokenHash: text("token_hash").notNull(),
    invitedBy: text("invited_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    acceptedAt: instant("accepted_at"),
    revokedAt: instant("revoked_at"),
  },
  (invitation) => [
    uniqueIndex("invitations_token").on(invitation.tokenHash),
    index("invitations_organisation").on(invitation.organisationId),
    index("invitations_email").on(invitation.email),
    check("invitations_role_known", oneOf(invitation.role, memberRoles)),
  ],
);

/** A mail domain that is an organisation's own, as an owner with an address there has said. */
export const organisationDomains = table(
  "organisation_domains",
  {
    domain: text("domain").notNull(),
    organisationId: organisationId(),
    verifiedAt: instant("verified_at").notNull(),
    verifiedBy: text("verified_by").references(() => users.id, { onDelete: "set null" }),
  },
  (row) => [primaryKey({ columns: [row.organisationId, row.domain] })],
);

/** Somebody with an address of an organisation's domain who asks to join it. */
export const joinRequests = table(
  "join_requests",
  {
    id: text("id").primaryKey(),
    organisationId: organisationId(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull(),
    decidedAt: instant("decided_at"),
    decidedBy: text("decided_by").references(() => users.id, { onDelete: "set null" }),
    decision: text("decision", { enum: ["approved", "refused"] }),
  },
  (request) => [
    index("join_requests_organisation").on(request.organisationId),
    index("join_requests_user").on(request.userId),
    check("join_requests_decision_known", oneOf(request.decision, ["approved", "refused"])),
  ],
);
