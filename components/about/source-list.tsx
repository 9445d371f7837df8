import { useTranslations } from "next-intl";

import { Foreign } from "@/components/calls/detail/foreign";
import { Fact, Facts } from "@/components/ui/facts";

/** On which terms something may be used, and whom to name. */
export interface Terms {
  licence: string;
  licenceUrl: string;
  attribution: string;
}

export interface UsedSource extends Terms {
  name: string;
  what: string;
  url: string | null;
}

interface SourceListProps {
  sources: readonly UsedSource[];
  catalogue: Terms;
}

/** Whom the data comes from, each with its licence and the words it asks to be named with. */
export function SourceList({ sources, catalogue }: SourceListProps) {
  const t = useTranslations("about.sources");
  return (
    <Facts>
      <Fact term={t("catalogue")}>
        <Licence terms={catalogue} />
      </Fact>
      {sources.map((source) => (
        <Fact
          key={source.name}
          term={source.url === null ? source.name : <a href={source.url}>{source.name}</a>}
        >
          <Foreign language="en">{source.what}.</Foreign>
          <Licence terms={source} />
        </Fact>
      ))}
    </Facts>
  );
}

function Licence({ terms: { licence, licenceUrl, attribution } }: { terms: Terms }) {
  return (
    <span className="block text-small text-soft">
      <Foreign language="en">
        {attribution}. <a href={licenceUrl}>{licence}</a>
      </Foreign>
    </span>
  );
}
