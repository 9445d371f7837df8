import type { CallContent } from "@/lib/calls/rules/content";

/** Facts whose change is told besides dates: how much money, and who may apply from where. */
export const toldFacts = [
  "budgetTotal",
  "grantMin",
  "grantMax",
  "cofinancingRate",
  "applicantTypes",
  "mayLead",
  "consortium",
  "partnersMin",
  "partnerCountriesMin",
  "coverage",
] as const satisfies readonly (keyof CallContent)[];
export type ToldFact = (typeof toldFacts)[number];

/** The adapter of what is bundled with CityCalls: none of it is news. */
export const bundledAdapter = "catalogue";
