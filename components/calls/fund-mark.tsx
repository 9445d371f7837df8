import { useTranslations } from "next-intl";

import { fundList } from "@/lib/funds/vocabulary";

/** A fund by its monogram and its short name in the reader's language; an unknown one as it is called. */
export function FundMark({ fund }: { fund: string }) {
  const t = useTranslations("vocabulary.fund");
  const known = fundList.find(({ code }) => code === fund);
  if (!known) return <span>{fund}</span>;
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden="true" className="monogram mr-1.5">
        {known.monogram}
      </span>
      {t(known.slug)}
    </span>
  );
}
