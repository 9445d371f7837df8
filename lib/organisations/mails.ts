import type { MailFacts, MailKindName } from "@/lib/mail/kinds/all";

type Kind = Exclude<MailKindName, "sign-in">;

/** A mail about an organisation, before it is known to whom. */
export type OrganisationMail = { [K in Kind]: { kind: K; facts: MailFacts<K> } }[Kind];
