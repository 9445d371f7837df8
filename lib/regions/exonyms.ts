/**
 * Names of regions that neither the official list nor Intl has, in the languages we ship and
 * our neighbours': what people call them at home or abroad.
 */
export const exonyms: Readonly<Record<string, readonly string[]>> = {
  BE1: ["Brussels", "Bruxelles", "Brussel", "Brüssel", "Bruselas"],
  BE2: ["Vlaanderen", "Flandre", "Flandern", "Flandes", "Fiandre", "Flandria", "Flandres"],
  BE3: ["Wallonie", "Wallonië", "Wallonien", "Valonia", "Vallonia", "Walonia", "Valónia"],
  CZ: ["Czech Republic", "Česká republika", "République tchèque", "Tschechische Republik"],
  DE2: ["Bavière", "Baviera", "Beieren", "Bawaria"],
  DEA: ["NRW", "Rhénanie-du-Nord-Westphalie"],
  DED: ["Saxe", "Sajonia", "Sassonia", "Saksonia"],
  ES21: ["Euskadi", "Pays basque", "Baskenland"],
  ES51: ["Catalunya", "Catalogne", "Katalonien", "Catalogna", "Katalonia", "Catalunha"],
  ES61: ["Andalousie", "Andalusien", "Andalusië"],
  FRH: ["Breizh", "Bretaña", "Bretagna"],
  ITC4: ["Lombardie", "Lombardei", "Lombardije"],
  ITG1: ["Sicile", "Sizilien", "Sicilië"],
  ITG2: ["Sardaigne", "Sardinien", "Sardinië"],
  ITI1: ["Toscane", "Toskana"],
  NL: ["Holland", "Hollande", "Holanda", "Olanda", "Holandia"],
};
