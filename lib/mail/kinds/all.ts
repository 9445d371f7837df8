import type { z } from "zod";

import { callChangedMail } from "./call-changed";
import { invitationMail } from "./invitation";
import { joinDecisionMail } from "./join-decision";
import { joinRequestMail } from "./join-request";
import type { MailKind } from "./kind";
import { organisationDeletionMail } from "./organisation-deletion";
import { organisationKeptMail } from "./organisation-kept";
import { reminderMail } from "./reminder";
import { reminderDigestMail } from "./reminder-digest";
import { searchAlertMail } from "./search-alert";
import { signInMail } from "./sign-in";

/** Every kind of mail, by the name the outbox keeps. */
export const mailKinds = {
  "sign-in": signInMail,
  invitation: invitationMail,
  "join-request": joinRequestMail,
  "join-decision": joinDecisionMail,
  "organisation-deletion": organisationDeletionMail,
  "organisation-kept": organisationKeptMail,
  "call-changed": callChangedMail,
  reminder: reminderMail,
  "reminder-digest": reminderDigestMail,
  "search-alert": searchAlertMail,
} as const satisfies Readonly<Record<string, MailKind>>;

export type MailKindName = keyof typeof mailKinds;

/** What the words of a kind of mail are made from, as its cause gives them. */
export type MailFacts<Kind extends MailKindName> = z.input<(typeof mailKinds)[Kind]["facts"]>;

/** Gives the kind of that name, or `null`: the outbox may hold what a newer version wrote. */
export function findMailKind(name: string): MailKind | null {
  return Object.hasOwn(mailKinds, name) ? mailKinds[name as MailKindName] : null;
}
