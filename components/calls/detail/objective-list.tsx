import { Fact, Facts } from "@/components/ui/facts";
import type { Objective } from "@/lib/themes/validation";

import { Foreign } from "./foreign";

/** Official objectives: the code, the wording of the regulation, and where it stands. */
export function ObjectiveList({ objectives }: { objectives: readonly Objective[] }) {
  return (
    <Facts>
      {objectives.map(({ code, official, article }) => (
        <Fact key={code} term={<span className="font-semibold text-ink">{code}</span>}>
          <Foreign language="en">
            {official}
            <span className="block text-small text-soft">{article}</span>
          </Foreign>
        </Fact>
      ))}
    </Facts>
  );
}
