import { useLocale, useTranslations } from "next-intl";

import { SignOutForm } from "@/components/account/sign-out-form";

/** Who is signed in, as far as the head of every page shows it. */
export interface SignedInView {
  email: string;
  name: string | null;
  /** `null` for somebody who has not said yet whom they work for. */
  organisation: string | null;
  /** How many messages they have not read. */
  unread: number;
}

/**
 * What belongs to whoever is signed in, behind one button. It opens and closes without a script; its
 * links load the page anew, which closes it too.
 */
export function AccountMenu({ email, name, organisation }: Omit<SignedInView, "unread">) {
  const t = useTranslations("account.nav");
  const locale = useLocale();
  const shown = organisation ?? name ?? email;
  const pages = [
    ...(organisation === null
      ? [["/welcome", t("welcome")] as const]
      : [
          ["/organisation", t("organisation")] as const,
          ["/saved-searches", t("savedSearches")] as const,
        ]),
    ["/account", t("account")] as const,
  ];
  return (
    <div className="account-menu">
      <button
        type="button"
        popoverTarget="account-menu"
        aria-label={t("menu", { name: shown })}
        className="account-menu-button"
      >
        <span className="truncate">{shown}</span>
      </button>
      <div id="account-menu" popover="auto" className="account-menu-sheet">
        <p className="border-b border-rule px-4 py-2 text-small text-soft wrap-anywhere">
          {name === null ? email : `${name}, ${email}`}
        </p>
        <ul>
          {pages.map(([path, label]) => (
            <li key={path}>
              <a href={`/${locale}${path}`} className="account-menu-item">
                {label}
              </a>
            </li>
          ))}
          <li className="border-t border-rule">
            <SignOutForm label={t("signOut")} className="account-menu-item" />
          </li>
        </ul>
      </div>
    </div>
  );
}
