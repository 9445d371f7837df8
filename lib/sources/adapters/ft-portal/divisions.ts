import type { ApplicantType } from "@/lib/calls/vocabulary";
import type { Theme } from "@/lib/themes/vocabulary";

/** What belonging to a division of a programme tells of a call. */
export interface Division {
  readonly label: string;
  readonly themes: readonly Theme[];
  readonly applicantTypes?: readonly ApplicantType[];
  readonly mayLead?: boolean;
  readonly partnersMin?: number;
  readonly partnerCountriesMin?: number;
}

const towns = {
  applicantTypes: ["municipality", "city-network", "ngo"],
  mayLead: true,
} as const;

/** Divisions by the portal's id; what each programme guide says of them holds for every call. */
export const divisions: Readonly<Record<string, Division>> = {
  "43437872": {
    label: "Town-Twinning",
    themes: ["participation", "capacity-exchange"],
    ...towns,
    partnersMin: 2,
    partnerCountriesMin: 2,
  },
  "43437677": {
    label: "Network of Towns",
    themes: ["participation", "capacity-exchange"],
    ...towns,
    partnersMin: 4,
    partnerCountriesMin: 4,
  },
  "43422715": { label: "Citizens' engagement and participation", themes: ["participation"] },
  "43437669": { label: "Citizens' engagement and participation", themes: ["participation"] },
  "43422759": { label: "Daphne", themes: ["equality", "children-youth", "women"] },
  "43422638": { label: "Equality", themes: ["equality"] },
  "43251603": { label: "Equality and rights", themes: ["equality"] },
  "43422652": { label: "Racism, xenophobia and discrimination", themes: ["equality"] },
  "43437664": { label: "European remembrance", themes: ["participation", "culture-tourism"] },
  "43437691": { label: "Union values", themes: ["participation"] },
  "46608924": { label: "Rights of the child", themes: ["children-youth"] },
  "44187987": { label: "Charter of Fundamental Rights", themes: ["equality"] },
  "43254027": {
    label: "Employment and Social Innovation (EaSI)",
    themes: ["jobs", "social-inclusion"],
  },
};
