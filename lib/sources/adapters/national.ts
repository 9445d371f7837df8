import type { Adapter } from "@/lib/sources/types";

import { czechiaMs2021 } from "./czechia-ms2021/adapter";
import { franceAidesTerritoires } from "./france-aides-territoires/adapter";
import { portugal2030 } from "./portugal-2030/adapter";
import { slovakiaItms } from "./slovakia-itms/adapter";
import { spainBdns } from "./spain-bdns/adapter";

/** The feeds of member states: off until an administrator turns one on, none tried live yet. */
export const nationalAdapters: readonly Adapter[] = [
  slovakiaItms,
  spainBdns,
  portugal2030,
  franceAidesTerritoires,
  czechiaMs2021,
];
