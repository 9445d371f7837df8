const zones: Readonly<Record<string, string>> = {
  AT: "Europe/Vienna",
  BE: "Europe/Brussels",
  BG: "Europe/Sofia",
  CY: "Asia/Nicosia",
  CZ: "Europe/Prague",
  DE: "Europe/Berlin",
  DK: "Europe/Copenhagen",
  EE: "Europe/Tallinn",
  EL: "Europe/Athens",
  ES: "Europe/Madrid",
  ES7: "Atlantic/Canary",
  FI: "Europe/Helsinki",
  FR: "Europe/Paris",
  FRY1: "America/Guadeloupe",
  FRY2: "America/Martinique",
  FRY3: "America/Cayenne",
  FRY4: "Indian/Reunion",
  FRY5: "Indian/Mayotte",
  HR: "Europe/Zagreb",
  HU: "Europe/Budapest",
  IE: "Europe/Dublin",
  IT: "Europe/Rome",
  LT: "Europe/Vilnius",
  LU: "Europe/Luxembourg",
  LV: "Europe/Riga",
  MT: "Europe/Malta",
  NL: "Europe/Amsterdam",
  PL: "Europe/Warsaw",
  PT: "Europe/Lisbon",
  PT2: "Atlantic/Azores",
  PT3: "Atlantic/Madeira",
  RO: "Europe/Bucharest",
  SE: "Europe/Stockholm",
  SI: "Europe/Ljubljana",
  SK: "Europe/Bratislava",
};

/** Gives the zone in which an authority's days end: that of its region, else of its country, else Brussels. */
export function zoneOf(region: string): string {
  for (let code = region; code.length >= 2; code = code.slice(0, -1)) {
    const zone = zones[code];
    if (zone !== undefined) return zone;
  }
  return "Europe/Brussels";
}
