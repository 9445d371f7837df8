import { useTranslations } from "next-intl";

import { ActionForm } from "@/components/desk/action-form";
import { claimDomainAction, releaseDomainAction } from "@/lib/organisations/domains/actions";

import { useFailureWords } from "./failures";

interface DomainSectionProps {
  domains: readonly string[];
  /** The domain of the owner's own address where it may be claimed. */
  claimable: string | null;
}

/** The mail domains by which colleagues may ask to join. */
export function DomainSection({ domains, claimable }: DomainSectionProps) {
  const t = useTranslations("organisation.domain");
  const failures = useFailureWords();
  const open = claimable !== null && !domains.includes(claimable) ? claimable : null;
  return (
    <>
      <p className="measure-text">{t("what")}</p>
      {domains.length === 0 ? null : (
        <ul className="mt-3 border-b border-rule">
          {domains.map((domain) => (
            <li
              key={domain}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-rule py-2"
            >
              <span className="font-semibold wrap-anywhere">@{domain}</span>
              <ActionForm
                {...{ action: releaseDomainAction, fields: { domain }, about: domain, failures }}
                label={t("release")}
                look="quiet"
              />
            </li>
          ))}
        </ul>
      )}
      {open === null ? null : (
        <div className="mt-4">
          <ActionForm
            {...{ action: claimDomainAction, fields: {}, failures }}
            label={t("claim", { domain: open })}
            about={t("about")}
            look="quiet"
          />
        </div>
      )}
      {open === null && domains.length === 0 ? (
        <p className="mt-2 text-small text-soft">{t("none")}</p>
      ) : null}
    </>
  );
}
