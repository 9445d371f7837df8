import { and, asc, eq, inArray, ne } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { memberships } from "@/db/schema/organisations";
import { users } from "@/db/schema/people";
import { enqueueMail } from "@/lib/mail/commands";

import type { OrganisationMail } from "../mails";
import type { MemberRole } from "../vocabulary";

interface Round {
  organisationId: string;
  /** Who caused it and is not told. */
  except: string;
  roles: readonly [MemberRole, ...MemberRole[]];
  /** What it is about: with each member's id it makes the mail's key. */
  key: string;
  /** The mail in a member's language. */
  mail: (locale: string) => OrganisationMail;
}

/** Tells members of an organisation something by mail, each in their language. */
export async function mailMembers(tx: Database, round: Round, at: Date): Promise<void> {
  const told = await tx
    .select({ id: users.id, email: users.email, locale: users.locale })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.organisationId, round.organisationId),
        inArray(memberships.role, [...round.roles]),
        ne(memberships.userId, round.except),
      ),
    )
    .orderBy(asc(users.id));
  for (const { id, email, locale } of told) {
    const to = { userId: id, address: email, locale };
    const mail = { key: `${round.key}:${id}`, stream: "account" as const, dueAt: at };
    await enqueueMail(tx, { ...mail, ...to, ...round.mail(locale) }, at);
  }
}
