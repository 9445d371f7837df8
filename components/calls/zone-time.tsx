import { useTranslations } from "next-intl";

import type { Deadline } from "@/lib/calls/types";

/** A deadline's time of day with its zone in words, or that the source states none. */
export function ZoneTime({ deadline }: { deadline: Pick<Deadline, "localTime" | "zone"> }) {
  const t = useTranslations("call.when");
  const zones = useTranslations("vocabulary.zone");
  if (deadline.localTime === null) return <span>{t("timeNotStated")}</span>;
  const city = deadline.zone.split("/").at(-1) ?? deadline.zone;
  const key = city.toLowerCase() as Parameters<typeof zones>[0];
  return (
    <span>
      {deadline.localTime} {zones.has(key) ? zones(key) : city.replaceAll("_", " ")}
    </span>
  );
}
