import { and, eq, or } from "drizzle-orm";

import {
  invitations,
  joinRequests,
  memberships,
  organisationDomains,
} from "@/db/schema/organisations";
import { accounts, sessions, signInCodes, users } from "@/db/schema/people";
import {
  activities,
  checklistItems,
  dismissals,
  notes,
  savedSearches,
  shortlistItems,
} from "@/db/schema/shortlist";

import { messageParts } from "./message-parts";
import { part, type Part, type Subject } from "./parts";

const account: readonly Part<Subject>[] = [
  part("account", {
    table: users,
    columns: {
      email: users.email,
      emailVerifiedAt: users.emailVerified,
      name: users.name,
      image: users.image,
      locale: users.locale,
      createdAt: users.createdAt,
      lastSeenAt: users.lastSeenAt,
    },
    where: ({ userId }) => eq(users.id, userId),
    order: [users.id],
  }),
  part("identities", {
    table: accounts,
    columns: {
      provider: accounts.provider,
      subject: accounts.providerAccountId,
      type: accounts.type,
      linkedAt: accounts.linkedAt,
    },
    where: ({ userId }) => eq(accounts.userId, userId),
    order: [accounts.provider, accounts.providerAccountId],
  }),
  part("sessions", {
    table: sessions,
    columns: {
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expires,
      endsAt: sessions.endsAt,
    },
    where: ({ userId }) => eq(sessions.userId, userId),
    order: [sessions.createdAt, sessions.id],
  }),
  part("sign-in-codes", {
    table: signInCodes,
    columns: {
      email: signInCodes.email,
      createdAt: signInCodes.createdAt,
      expiresAt: signInCodes.expiresAt,
      usedAt: signInCodes.usedAt,
      guesses: signInCodes.guesses,
    },
    where: ({ email }) => eq(signInCodes.email, email),
    order: [signInCodes.createdAt, signInCodes.id],
  }),
];

const belonging: readonly Part<Subject>[] = [
  part("membership", {
    table: memberships,
    columns: {
      organisationId: memberships.organisationId,
      role: memberships.role,
      joinedAt: memberships.joinedAt,
      matchesSeenAt: memberships.matchesSeenAt,
      matchesSeenBefore: memberships.matchesSeenBefore,
    },
    where: ({ userId }) => eq(memberships.userId, userId),
    order: [memberships.userId],
  }),
  part("invitations", {
    table: invitations,
    columns: {
      email: invitations.email,
      role: invitations.role,
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
      acceptedAt: invitations.acceptedAt,
      revokedAt: invitations.revokedAt,
    },
    where: ({ userId, email, organisationId }) =>
      or(
        eq(invitations.email, email),
        and(eq(invitations.invitedBy, userId), eq(invitations.organisationId, organisationId)),
      ),
    order: [invitations.createdAt, invitations.id],
  }),
  part("domains", {
    table: organisationDomains,
    columns: { domain: organisationDomains.domain, verifiedAt: organisationDomains.verifiedAt },
    where: ({ userId }) => eq(organisationDomains.verifiedBy, userId),
    order: [organisationDomains.domain, organisationDomains.organisationId],
  }),
  part("join-requests", {
    table: joinRequests,
    columns: {
      organisationId: joinRequests.organisationId,
      createdAt: joinRequests.createdAt,
      decidedAt: joinRequests.decidedAt,
      decision: joinRequests.decision,
    },
    where: ({ userId, organisationId }) =>
      or(
        eq(joinRequests.userId, userId),
        and(eq(joinRequests.decidedBy, userId), eq(joinRequests.organisationId, organisationId)),
      ),
    order: [joinRequests.createdAt, joinRequests.id],
  }),
];

const work: readonly Part<Subject>[] = [
  part("shortlist", {
    table: shortlistItems,
    columns: {
      callId: shortlistItems.callId,
      stage: shortlistItems.stage,
      savedBy: shortlistItems.savedBy,
      ownerId: shortlistItems.ownerId,
      updatedBy: shortlistItems.updatedBy,
      savedAt: shortlistItems.savedAt,
      updatedAt: shortlistItems.updatedAt,
    },
    where: ({ userId, organisationId }) =>
      and(
        eq(shortlistItems.organisationId, organisationId),
        or(
          eq(shortlistItems.savedBy, userId),
          eq(shortlistItems.ownerId, userId),
          eq(shortlistItems.updatedBy, userId),
        ),
      ),
    order: [shortlistItems.savedAt, shortlistItems.id],
  }),
  part("notes", {
    table: notes,
    columns: {
      itemId: notes.itemId,
      text: notes.text,
      writtenAt: notes.writtenAt,
      editedAt: notes.editedAt,
    },
    where: ({ userId, organisationId }) =>
      and(eq(notes.authorId, userId), eq(notes.organisationId, organisationId)),
    order: [notes.writtenAt, notes.id],
  }),
  part("checklist", {
    table: checklistItems,
    columns: {
      itemId: checklistItems.itemId,
      text: checklistItems.text,
      step: checklistItems.step,
      doneAt: checklistItems.doneAt,
    },
    where: ({ userId, organisationId }) =>
      and(eq(checklistItems.doneBy, userId), eq(checklistItems.organisationId, organisationId)),
    order: [checklistItems.id],
  }),
  part("activities", {
    table: activities,
    columns: {
      kind: activities.kind,
      itemId: activities.itemId,
      before: activities.before,
      after: activities.after,
      happenedAt: activities.happenedAt,
    },
    where: ({ userId, organisationId }) =>
      and(eq(activities.actorId, userId), eq(activities.organisationId, organisationId)),
    order: [activities.happenedAt, activities.id],
  }),
  part("dismissals", {
    table: dismissals,
    columns: {
      callId: dismissals.callId,
      reason: dismissals.reason,
      dismissedAt: dismissals.dismissedAt,
    },
    where: ({ userId, organisationId }) =>
      and(eq(dismissals.dismissedBy, userId), eq(dismissals.organisationId, organisationId)),
    order: [dismissals.callId],
  }),
  part("saved-searches", {
    table: savedSearches,
    columns: {
      name: savedSearches.name,
      query: savedSearches.query,
      createdAt: savedSearches.createdAt,
      updatedAt: savedSearches.updatedAt,
    },
    where: ({ userId, organisationId }) =>
      and(eq(savedSearches.createdBy, userId), eq(savedSearches.organisationId, organisationId)),
    order: [savedSearches.createdAt, savedSearches.id],
  }),
];
/** Everything held about a person, part by part. */
export const personParts: readonly Part<Subject>[] = [
  ...account,
  ...messageParts,
  ...belonging,
  ...work,
];
