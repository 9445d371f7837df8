import { useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";

interface MainNavProps {
  /** True for somebody who works for an organisation. */
  member: boolean;
  /** True for an administrator, who finds the way to the desk here. */
  desk: boolean;
}

/** Where one can go from everywhere; where there is little room, a member finds what is about us in the foot. */
export function MainNav({ member, desk }: MainNavProps) {
  const t = useTranslations("site.nav");
  const own = useTranslations("account.nav");
  const deskName = useTranslations("desk")("name");
  const pages = [
    ["/", t("calls")],
    ...(member
      ? [
          ["/matches", own("matches")],
          ["/shortlist", own("shortlist")],
          ["/calendar", own("calendar")],
        ]
      : []),
    ["/about", t("about")],
    ...(desk ? [["/admin", deskName]] : []),
  ] as const;
  return (
    <nav aria-label={t("label")} className="screen-only max-sm:order-last">
      <ul className="flex flex-wrap gap-x-6 text-small max-sm:gap-x-4">
        {pages.map(([path = "/", label]) => (
          <li key={path} className={member && path === "/about" ? "max-sm:hidden" : ""}>
            <Link href={path} className="inline-block min-h-6 no-underline hover:underline">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
