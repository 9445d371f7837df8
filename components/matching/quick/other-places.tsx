import { useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";
import { matchQuery } from "@/lib/matching/quick/validation";
import type { QuickAnswered } from "@/lib/matching/types";
import { whereText } from "@/lib/regions/where/suggest-where";
import type { Theme } from "@/lib/themes/vocabulary";

/** The other places of a name, as links that answer for them. */
export function OtherPlaces({ choices, profile }: Pick<QuickAnswered, "choices" | "profile">) {
  const t = useTranslations("quickMatch");
  const others = choices.flatMap((one) => one.choices);
  if (others.length === 0) return null;
  return (
    <div className="mt-2 flex flex-wrap gap-x-4 text-small">
      <p className="font-semibold">{t("otherPlace")}</p>
      <ul className="flex flex-wrap gap-x-4">
        {others.map((where) => {
          const query = matchQuery({
            organisationType: profile.type,
            place: [whereText(where)],
            theme: profile.themes as Theme[],
          });
          return (
            <li key={where.label}>
              <Link href={`/match?${query}`} prefetch={false} className="inline-block min-h-6">
                {where.label}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
