import type { ApplicantType, CallKind } from "@/lib/calls/vocabulary";
import type { Fund } from "@/lib/funds/vocabulary";

/** Whom an aid is for, folded: the closed list of the source and who that is for us. */
export const audiences: Readonly<Partial<Record<string, readonly ApplicantType[]>>> = {
  communes: ["municipality"],
  commune: ["municipality"],
  "intercommunalites pays": ["metropolitan-area"],
  "epci a fiscalite propre": ["metropolitan-area"],
  departements: ["county"],
  departement: ["county"],
  regions: ["region"],
  region: ["region"],
  "collectivites d outre mer a statuts particuliers": ["region"],
  "etablissements publics ecoles bibliotheques": ["public-body", "education"],
  "etablissement public dont services de l etat": ["public-body", "national-authority"],
  "etablissements publics dont services de l etat": ["public-body", "national-authority"],
  "entreprises publiques locales sem spl semop": ["public-body"],
  associations: ["ngo"],
  association: ["ngo"],
  "entreprises privees": ["company"],
  "entreprise privee": ["company"],
  agriculteurs: ["company"],
  agriculteur: ["company"],
  particuliers: ["individual"],
  particulier: ["individual"],
  recherche: ["research"],
};

/** What an aid gives, folded, best first: one that gives money and advice is a grant. */
export const kinds: readonly (readonly [RegExp, CallKind])[] = [
  [/subvention/, "grant"],
  [/\b(pret|avance recuperable)\b/, "loan"],
  [/ingenierie/, "advice"],
  [/\bprix\b/, "prize"],
];

/** Scales of a perimeter, folded, at which its name can be that of a region or the country. */
export const regionScales = ["departement", "region", "outre mer", "pays", "continent", ""];

/** Funds that the Commission manages itself; those of regions and the state are shared. */
export const directFunds: readonly Fund[] = [
  "CERV",
  "Creative Europe",
  "Digital Europe",
  "Erasmus+",
  "Horizon Europe",
  "LIFE",
];
