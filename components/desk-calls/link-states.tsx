import { useLocale, useTranslations } from "next-intl";

import { formatInstantDay } from "@/components/format/days";
import type { CallRecord } from "@/lib/calls/types";
import type { LinkState } from "@/lib/links/vocabulary";

/** How an address was found at its last check. */
export interface LinkCheck {
  state: LinkState;
  httpStatus: number | null;
  failingSince: Date | null;
  checkedAt: Date;
}

export type LinkChecks = ReadonlyMap<string, LinkCheck>;

interface LinkStatesProps {
  call: Pick<CallRecord, "officialUrl" | "sourceUrl">;
  checks: LinkChecks;
}

/** The addresses a call leads to, and how each answered. */
export function LinkStates({ call: { officialUrl, sourceUrl }, checks }: LinkStatesProps) {
  const t = useTranslations("deskCalls.link");
  const links = [
    ...(officialUrl === "" ? [] : [{ name: t("official"), url: officialUrl }]),
    ...(sourceUrl === null || sourceUrl === officialUrl
      ? []
      : [{ name: t("source"), url: sourceUrl }]),
  ];
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="links-title" className="mt-8">
      <h2 id="links-title" className="border-t-2 border-ink pt-2 text-lead">
        {t("title")}
      </h2>
      <ul className="mt-1 text-small">
        {links.map(({ name, url }) => (
          <li key={name} className="border-t border-rule py-1.5 first:border-t-0">
            <a href={url} rel="noreferrer" className="inline-block min-h-6">
              {name}
            </a>
            <span className="block text-note text-soft">
              <CheckWords check={checks.get(url)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CheckWords({ check }: { check: LinkCheck | undefined }) {
  const t = useTranslations("deskCalls.link");
  const locale = useLocale();
  if (check === undefined) return t("unchecked");
  const { state, failingSince, checkedAt, httpStatus } = check;
  const word = t(state);
  const said =
    failingSince === null
      ? t("checked", { state: word, day: formatInstantDay(checkedAt, locale, "short") })
      : t("since", { state: word, day: formatInstantDay(failingSince, locale, "short") });
  const status =
    httpStatus === null || state === "valid"
      ? ""
      : `, ${t("status", { status: String(httpStatus) })}`;
  return (
    <span className={state === "broken" ? "font-semibold text-ink" : ""}>
      {said}
      {status}
    </span>
  );
}
