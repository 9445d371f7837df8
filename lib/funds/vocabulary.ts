/** The funds calls come from: the code the API speaks, the slug of its page, and a short mark for lists. */
export const fundList = [
  { code: "AMIF", slug: "amif", monogram: "AM" },
  { code: "ESF+", slug: "esf-plus", monogram: "E+" },
  { code: "ERDF", slug: "erdf", monogram: "RD" },
  { code: "Cohesion Fund", slug: "cohesion-fund", monogram: "CF" },
  { code: "JTF", slug: "jtf", monogram: "JT" },
  { code: "CERV", slug: "cerv", monogram: "CV" },
  { code: "Horizon Europe", slug: "horizon-europe", monogram: "HE" },
  { code: "Erasmus+", slug: "erasmus-plus", monogram: "ER" },
  { code: "LIFE", slug: "life", monogram: "LF" },
  { code: "Creative Europe", slug: "creative-europe", monogram: "CE" },
  { code: "ISF", slug: "isf", monogram: "IS" },
  { code: "BMVI", slug: "bmvi", monogram: "BV" },
  { code: "Digital Europe", slug: "digital-europe", monogram: "DG" },
  { code: "JUST", slug: "just", monogram: "JU" },
  { code: "UCPM", slug: "ucpm", monogram: "CP" },
  { code: "PPPA", slug: "pppa", monogram: "PP" },
  { code: "JTM", slug: "jtm", monogram: "JM" },
  { code: "TSI", slug: "tsi", monogram: "TS" },
  { code: "ESF", slug: "esf", monogram: "ES" },
  { code: "EU budget", slug: "eu-budget", monogram: "EU" },
  { code: "EIB", slug: "eib", monogram: "EI" },
  { code: "EEEF", slug: "eeef", monogram: "EF" },
  { code: "CEB", slug: "ceb", monogram: "CB" },
  { code: "EEA and Norway Grants", slug: "eea-norway-grants", monogram: "EN" },
  { code: "Modernisation Fund", slug: "modernisation-fund", monogram: "MF" },
] as const;

export type Fund = (typeof fundList)[number]["code"];

export const funds = fundList.map((fund) => fund.code) as [Fund, ...Fund[]];
