import { useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";

interface MainNavProps {
  /** True for somebody who works for an organisation. */
  member: boolean;
  /** True for an administrator, who finds the way to the desk here. */
  desk: boolean;
}

/** Where one can go from everywhere. */
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
        ]
      : []),
    ["/about", t("about")],
    ...(desk ? [["/admin", deskName]] : []),
  ] as const;
  return (
    <nav aria-label={t("label")} className="screen-only max-sm:order-last max-sm:w-full">
      <ul className="flex flex-wrap gap-x-6 text-small max-sm:gap-x-4">
        {pages.map(([path = "/", label]) => (
          <li key={path}>
            <Link href={path} className="inline-block min-h-6 no-underline hover:underline">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
