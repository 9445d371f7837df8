import { useLocale, useTranslations } from "next-intl";

import { ActionForm } from "@/components/desk/action-form";
import { formatInstantDay } from "@/components/format/days";
import { askToJoinAction, withdrawRequestAction } from "@/lib/organisations/domains/actions";
import { acceptInvitationAction } from "@/lib/organisations/invitations/actions";
import type { DomainOffer, InvitationOffer } from "@/lib/organisations/types";

import { useFailureWords } from "./failures";

interface OffersProps {
  invitations: readonly InvitationOffer[];
  domains: readonly DomainOffer[];
  next: string | null;
}

const row =
  "grid items-center gap-x-6 gap-y-2 border-t border-rule py-3 sm:grid-cols-[minmax(0,1fr)_auto]";

/** Organisations that this person can join instead of making a new one. */
export function Offers({ invitations, domains, next }: OffersProps) {
  const t = useTranslations("organisation.offers");
  if (invitations.length + domains.length === 0) return null;
  const invited = new Set(invitations.map(({ organisationId }) => organisationId));
  const others = domains.filter(({ organisationId }) => !invited.has(organisationId));
  return (
    <section aria-labelledby="offers" className="mb-10 max-w-[56rem]">
      <h2 id="offers" className="border-t-2 border-ink pt-2 text-lead">
        {t("title")}
      </h2>
      <ul className="mt-3 border-b border-rule">
        {invitations.map((offer) => (
          <InvitationRow key={offer.id} offer={offer} next={next} />
        ))}
        {others.map((offer) => (
          <DomainRow key={offer.organisationId} offer={offer} />
        ))}
      </ul>
    </section>
  );
}

function InvitationRow({ offer, next }: { offer: InvitationOffer; next: string | null }) {
  const t = useTranslations("organisation.offers");
  const role = useTranslations("organisation.memberRole");
  const locale = useLocale();
  const fields = { invitationId: offer.id, locale, ...(next === null ? {} : { next }) };
  return (
    <li className={row}>
      <div>
        <p className="font-semibold">{offer.organisationName}</p>
        <p className="text-small text-soft">
          {t("invited", {
            role: role(offer.role),
            day: formatInstantDay(offer.expiresAt, locale),
          })}
        </p>
      </div>
      <ActionForm
        action={acceptInvitationAction}
        fields={fields}
        label={t("join")}
        about={offer.organisationName}
        failures={useFailureWords()}
      />
    </li>
  );
}

function DomainRow({ offer }: { offer: DomainOffer }) {
  const t = useTranslations("organisation.offers");
  const failures = useFailureWords();
  const { organisationId, name, state } = offer;
  const about = { fields: { organisationId }, about: name, failures };
  return (
    <li className={row}>
      <div>
        <p className="font-semibold">{name}</p>
        <p className="text-small text-soft">{t(state)}</p>
      </div>
      {state === "none" ? (
        <ActionForm action={askToJoinAction} label={t("ask")} {...about} />
      ) : null}
      {state === "waiting" ? (
        <ActionForm action={withdrawRequestAction} label={t("withdraw")} look="quiet" {...about} />
      ) : null}
    </li>
  );
}
