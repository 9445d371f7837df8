import { and, eq, isNotNull, lte } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { organisations } from "@/db/schema/organisations";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Member } from "@/lib/auth/viewer";
import { pageAddress } from "@/lib/locale/addresses";
import type { Locale } from "@/lib/locale/vocabulary";
import { mailMembers } from "@/lib/organisations/commands/mail-members";
import { holdRole } from "@/lib/organisations/commands/standing";
import { readProfileFacts } from "@/lib/organisations/queries";
import { graceDays } from "@/lib/organisations/vocabulary";
import { wakeOrganisation } from "@/lib/reminders/commands/touch";

/** Sets the day on which the organisation is deleted, once its name was typed; its other members are told. */
export async function deleteOrganisation(
  owner: Member,
  { confirm }: { confirm: string },
  now: Date,
): Promise<Result<{ deletesAt: Date }>> {
  return transaction(async (tx) => {
    if ((await holdRole(tx, owner)) !== "owner") return fail("forbidden");
    const organisation = await readProfileFacts(owner.organisationId, tx);
    if (!organisation) return fail("not-found");
    const { name } = organisation;
    if (plain(confirm) !== plain(name)) {
      return fail("invalid", "not-confirmed", { confirm: "not-confirmed" });
    }
    if (organisation.deletesAt) return succeed({ deletesAt: organisation.deletesAt });
    const deletesAt = new Date(now.getTime() + graceDays * 86_400_000);
    await setEnd(tx, owner, deletesAt);
    const facts = { organisationName: name, askedBy: owner.name ?? owner.email };
    const mail = (locale: string) => ({
      kind: "organisation-deletion" as const,
      facts: { ...facts, deletesAt: deletesAt.toISOString(), link: organisationLink(locale) },
    });
    const key = `organisation-deletion:${owner.organisationId}:${deletesAt.toISOString()}`;
    await mailMembers(tx, { ...everybodyElse(owner), key, mail }, now);
    return succeed({ deletesAt });
  });
}

/** Keeps an organisation that was to be deleted; its other members are told. */
export async function keepOrganisation(owner: Member, now: Date): Promise<Result> {
  return transaction(async (tx) => {
    if ((await holdRole(tx, owner)) !== "owner") return fail("forbidden");
    const organisation = await readProfileFacts(owner.organisationId, tx);
    if (!organisation) return fail("not-found");
    if (!organisation.deletesAt) return succeed({});
    await setEnd(tx, owner, null);
    await wakeOrganisation(tx, owner.organisationId, now);
    const facts = { organisationName: organisation.name, keptBy: owner.name ?? owner.email };
    const mail = (locale: string) => ({
      kind: "organisation-kept" as const,
      facts: { ...facts, link: organisationLink(locale) },
    });
    const key = `organisation-kept:${owner.organisationId}:${organisation.deletesAt.toISOString()}`;
    await mailMembers(tx, { ...everybodyElse(owner), key, mail }, now);
    return succeed({});
  });
}

/** Deletes for good the organisations whose grace is over, with all that is theirs; says how many. */
export async function purgeOrganisations(now: Date): Promise<number> {
  return transaction(async (tx) => {
    const gone = await tx
      .delete(organisations)
      .where(and(isNotNull(organisations.deletesAt), lte(organisations.deletesAt, now)))
      .returning({ id: organisations.id });
    return gone.length;
  });
}

async function setEnd(tx: Database, owner: Member, deletesAt: Date | null): Promise<void> {
  await tx
    .update(organisations)
    .set({ deletesAt })
    .where(eq(organisations.id, owner.organisationId));
}

function everybodyElse(owner: Member) {
  const roles = ["owner", "editor", "reader"] as const;
  return { organisationId: owner.organisationId, except: owner.id, roles };
}

function organisationLink(locale: string): string {
  return pageAddress(locale as Locale, "/organisation");
}

/** A name is confirmed without regard to case and doubled spaces. */
function plain(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
