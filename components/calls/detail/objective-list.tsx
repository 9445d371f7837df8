import { useTranslations } from "next-intl";

import { Fact, Facts } from "@/components/ui/facts";
import type { Objective } from "@/lib/themes/validation";

import { Foreign } from "./foreign";

/** Official objectives: the code, the wording of the regulation, and where it stands. */
export function ObjectiveList({ objectives }: { objectives: readonly Objective[] }) {
  const t = useTranslations("callPage.subjects");
  return (
    <Facts>
      {objectives.map(({ code, short, official, article }) => (
        <Fact key={code} term={<span className="font-semibold text-ink">{code}</span>}>
          <Foreign language="en">{official ?? short}</Foreign>
          <span className="block text-small text-soft">
            {official === null ? t("unofficial") : <Foreign language="en">{article}</Foreign>}
          </span>
        </Fact>
      ))}
    </Facts>
  );
}
