import { getLocale, getTranslations } from "next-intl/server";

import { Link } from "@/components/ui/link";

import { AccountMenu, type SignedInView } from "./account-menu";
import { Bell } from "./bell";
import { LanguageSwitch } from "./language-switch";
import { MainNav } from "./main-nav";
import { SignInLink } from "./sign-in-link";

interface MastheadProps {
  edition: string;
  /** True for an administrator, who finds the way to the desk here. */
  desk: boolean;
  /** Whoever is signed in, or `null` for a stranger. */
  signedIn: SignedInView | null;
}

/** The name of the gazette, where one can go, of which day its catalogue is, in which language, and who reads it. */
export async function Masthead({ edition, desk, signedIn }: MastheadProps) {
  const t = await getTranslations("site");
  const signIn = (await getTranslations("account.nav"))("signIn");
  const member = signedIn !== null && signedIn.organisation !== null;
  return (
    <header className="measure pt-3">
      <div className="flex flex-wrap items-baseline gap-x-8 gap-y-1 pb-2 max-sm:gap-x-4">
        <Link href="/" className="font-serif text-title font-bold tracking-tight no-underline">
          {t("name")}
        </Link>
        <MainNav member={member} desk={desk} />
        {member ? null : <p className="ml-auto text-note text-soft max-lg:hidden">{edition}</p>}
        <div className={`screen-only ${member ? "ml-auto" : "max-lg:ml-auto"}`}>
          <LanguageSwitch label={t("language.label")} current={await getLocale()} />
        </div>
        <div className="screen-only flex items-baseline gap-x-4 max-sm:order-last max-sm:ml-auto">
          {signedIn === null ? (
            <SignInLink label={signIn} />
          ) : (
            <>
              <Bell unread={signedIn.unread} />
              <AccountMenu {...signedIn} />
            </>
          )}
        </div>
      </div>
      <div className="double-rule" />
    </header>
  );
}
