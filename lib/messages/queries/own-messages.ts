import { and, eq, inArray, isNull, or } from "drizzle-orm";

import { messages } from "@/db/schema/messages";
import { isMember, type Member, type Person } from "@/lib/auth/viewer";
import { findMailKind } from "@/lib/mail/kinds/all";

import { messageKinds } from "../vocabulary";

/**
 * Is the condition of the messages somebody may read: their own, of the organisation they work for
 * now or of none, and of a kind this version has words for.
 */
export function ownMessages(person: Member | Person) {
  const ofNone = isNull(messages.organisationId);
  return and(
    eq(messages.userId, person.id),
    isMember(person) ? or(ofNone, eq(messages.organisationId, person.organisationId)) : ofNone,
    inArray(
      messages.kind,
      messageKinds.filter((kind) => findMailKind(kind) !== null),
    ),
  );
}
