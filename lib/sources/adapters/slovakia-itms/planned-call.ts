import { z } from "zod";

import { singleDeadline, twoStages } from "@/lib/sources/reading/deadlines";
import { epochIn, flag, mark } from "@/lib/sources/reading/fields";
import { filledRow } from "@/lib/sources/reading/filled-row";
import type { SourceRow } from "@/lib/sources/types";

import { bratislava, commonFacts, commonFields } from "./facts";
import { unknownFund } from "./unknown-fund";

/** A call of the list `planovanavyzva`, the timetable of Article 49(2) of Regulation (EU) 2021/1060. */
const plannedCall = z.object({
  ...commonFields,
  id: mark,
  dveKola: flag,
  datumVyhlasenia1Kolo: epochIn(bratislava),
  datumUzavretia1Kolo: epochIn(bratislava),
  datumUzavretia2Kolo: epochIn(bratislava),
  vyhlasena: flag,
});
type PlannedCall = z.output<typeof plannedCall>;

/** How the rows of `planovanavyzva` are read. */
export const plannedCalls = { schema: plannedCall, names: ["kod", "id"], make: plannedRow };

/** Numbers of planned calls run beside those of announced ones, so their keys are kept apart. */
function plannedRow(call: PlannedCall): SourceRow | null {
  // Announced since: the other list has it, with its real dates.
  if (call.vyhlasena) return null;
  const key = call.id ?? call.kod ?? "";
  const facts = commonFacts(call, `planovana:${key}`);
  if (facts === null) return null;
  if (facts === "unknown") return unknownFund(call);
  const { draft, unmapped, isForMunicipalities } = facts;
  const { datumUzavretia1Kolo: first, datumUzavretia2Kolo: second } = call;
  return filledRow(
    {
      ...draft,
      ...(call.dveKola ? twoStages(first, second, bratislava) : singleDeadline(first, bratislava)),
      opensOn: call.datumVyhlasenia1Kolo?.day ?? null,
      datesIndicative: true,
      sourceUrl: `https://api.itms21.sk/public/v1/planovanavyzva/id/${encodeURIComponent(key)}`,
    },
    { unmapped, ...(isForMunicipalities ? { applicantTypes: ["municipality"] } : {}) },
  );
}
