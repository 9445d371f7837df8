import { z } from "zod";

import { cutOffs, singleDeadline } from "@/lib/sources/reading/deadlines";
import {
  epochIn,
  flag,
  line,
  listOf,
  looseAmount,
  looseRate,
  mark,
} from "@/lib/sources/reading/fields";
import { filledRow } from "@/lib/sources/reading/filled-row";
import type { SourceRow } from "@/lib/sources/types";

import { bratislava, commonFacts, commonFields } from "./facts";
import { unknownFund } from "./unknown-fund";

/** A call of the list `vyzva`. */
const announcedCall = z.object({
  ...commonFields,
  id: mark,
  typ: line,
  datumVyhlasenia: epochIn(bratislava),
  datumUkoncenia: epochIn(bratislava),
  minVyska: looseAmount,
  maxVyska: looseAmount,
  maxMiera: looseRate,
  uzavreta: flag,
  pozastavene: flag,
  pozastavenePredkladanieZonfp: flag,
  posudzovaneObdobie: listOf(z.object({ datumUzavierky: epochIn(bratislava) })),
});
type AnnouncedCall = z.output<typeof announcedCall>;

/** How the rows of `vyzva` are read. */
export const announcedCalls = {
  schema: announcedCall,
  names: ["kod", "id"],
  make: announcedRow,
};

function announcedRow(call: AnnouncedCall): SourceRow | null {
  // Closed on a day that nobody wrote down: it would look open for ever.
  if (call.uzavreta && !call.zrusena && call.datumUkoncenia === null) return null;
  const key = call.id ?? call.kod ?? "";
  const facts = commonFacts(call, `vyzva:${key}`);
  if (facts === null) return null;
  if (facts === "unknown") return unknownFund(call);
  const { draft, unmapped, isForMunicipalities } = facts;
  const isPaused = call.pozastavene || call.pozastavenePredkladanieZonfp;
  const notes = [draft.notes, isPaused ? "The source shows submission as suspended." : null];
  return filledRow(
    {
      ...draft,
      ...deadlinesOf(call),
      opensOn: call.datumVyhlasenia?.day ?? null,
      grantMin: call.minVyska,
      grantMax: call.maxVyska,
      cofinancingRate: call.maxMiera,
      sourceUrl: `https://api.itms21.sk/public/v1/vyzva/id/${encodeURIComponent(key)}`,
      notes: notes.filter((note) => note !== null).join(" ") || null,
    },
    { unmapped, ...(isForMunicipalities ? { applicantTypes: ["municipality"] } : {}) },
  );
}

/** An "open" call is judged at every cut-off until its end or the end of its money. */
function deadlinesOf({ typ, datumUkoncenia, posudzovaneObdobie }: AnnouncedCall) {
  const cuts = posudzovaneObdobie.flatMap(({ datumUzavierky }) => datumUzavierky ?? []);
  if (cuts.length > 0)
    return cutOffs([...cuts, ...(datumUkoncenia ? [datumUkoncenia] : [])], bratislava);
  const isOpen = typ?.toUpperCase() === "OTVORENA";
  return singleDeadline(datumUkoncenia, bratislava, isOpen ? "continuous" : "unknown");
}
