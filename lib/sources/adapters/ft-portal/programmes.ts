import type { ApplicantType } from "@/lib/calls/vocabulary";
import type { Fund } from "@/lib/funds/vocabulary";
import type { Theme } from "@/lib/themes/vocabulary";

/** What is known of a programme of the portal. */
export interface Programme {
  /** The word by which `FT_PORTAL_PROGRAMMES` names it. */
  readonly code: string;
  readonly fund: Fund;
  readonly name: string;
  /** Names for the part of the programme that an identifier starts with. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Member States that take no part. */
  readonly without?: readonly string[];
  /** Only some territories of the Union. */
  readonly isApproximate?: boolean;
  readonly themes?: readonly Theme[];
  readonly applicantTypes?: readonly ApplicantType[];
  readonly mayLead?: boolean;
}

/** Programmes by the portal's id: those a local authority can use, and are kept by default. */
export const programmes: Readonly<Record<string, Programme>> = {
  "43251447": {
    code: "AMIF",
    fund: "AMIF",
    name: "Asylum, Migration and Integration Fund 2021-2027 - Union actions",
    without: ["DK"],
    themes: ["migrant-integration"],
    applicantTypes: ["any-legal-entity"],
  },
  "43254019": {
    code: "ESF+",
    fund: "ESF+",
    name: "ESF+ Employment and Social Innovation (EaSI) strand",
    themes: ["jobs", "social-inclusion"],
  },
  "43252368": {
    code: "ISF",
    fund: "ISF",
    name: "Internal Security Fund 2021-2027 - Union actions",
    without: ["DK"],
  },
  "43251530": {
    code: "BMVI",
    fund: "BMVI",
    name: "Border Management and Visa Instrument 2021-2027 - Union actions",
    without: ["IE"],
  },
  "43251589": {
    code: "CERV",
    fund: "CERV",
    name: "Citizens, Equality, Rights and Values programme 2021-2027",
  },
  "44416173": {
    code: "I3",
    fund: "ERDF",
    name: "Interregional Innovation Investments (I3) instrument",
    themes: ["digital-innovation"],
    applicantTypes: ["any-legal-entity"],
  },
  "43252386": {
    code: "JUST",
    fund: "JUST",
    name: "Justice programme 2021-2027",
    without: ["DK"],
  },
  "43252405": {
    code: "LIFE",
    fund: "LIFE",
    name: "LIFE 2021-2027",
    parts: {
      "LIFE-20\\d\\d-CET": "LIFE 2021-2027, Clean Energy Transition sub-programme",
    },
    themes: ["environment"],
    applicantTypes: ["any-legal-entity"],
  },
  "43353764": { code: "ERASMUS+", fund: "Erasmus+", name: "Erasmus+ 2021-2027" },
  "43251814": {
    code: "CREA",
    fund: "Creative Europe",
    name: "Creative Europe 2021-2027",
    parts: {
      "CREA-CULT": "Creative Europe 2021-2027, CULTURE strand",
      "CREA-MEDIA": "Creative Europe 2021-2027, MEDIA strand",
      "CREA-CROSS": "Creative Europe 2021-2027, CROSS-SECTORAL strand",
    },
    themes: ["culture-tourism"],
  },
  "43298203": {
    code: "UCPM",
    fund: "UCPM",
    name: "Union Civil Protection Mechanism 2021-2027",
    themes: ["climate-energy"],
  },
  "44773066": {
    code: "JTM",
    fund: "JTM",
    name: "Just Transition Mechanism - Public Sector Loan Facility",
    isApproximate: true,
    themes: ["climate-energy"],
    applicantTypes: ["municipality", "public-body"],
    mayLead: true,
  },
  "43637601": { code: "PPPA", fund: "PPPA", name: "Pilot projects and preparatory actions" },
  "46324255": {
    code: "ERDF-TA",
    fund: "ERDF",
    name: "ERDF technical assistance",
    themes: ["capacity-exchange"],
  },
  "43152860": {
    code: "DIGITAL",
    fund: "Digital Europe",
    name: "Digital Europe programme 2021-2027",
    themes: ["digital-innovation"],
    applicantTypes: ["any-legal-entity"],
  },
  "43108390": {
    code: "HORIZON",
    fund: "Horizon Europe",
    name: "Horizon Europe",
    parts: {
      "HORIZON-MISS": "Horizon Europe, EU Missions",
      "HORIZON-NEB": "Horizon Europe, New European Bauhaus Facility",
      "HORIZON-HLTH": "Horizon Europe, Cluster 1 Health",
      "HORIZON-CL2": "Horizon Europe, Cluster 2 Culture, creativity and inclusive society",
      "HORIZON-CL3": "Horizon Europe, Cluster 3 Civil security for society",
      "HORIZON-CL4": "Horizon Europe, Cluster 4 Digital, industry and space",
      "HORIZON-CL5": "Horizon Europe, Cluster 5 Climate, energy and mobility",
      "HORIZON-CL6":
        "Horizon Europe, Cluster 6 Food, bioeconomy, natural resources, agriculture and environment",
      "HORIZON-EIE": "Horizon Europe, European innovation ecosystems",
      "HORIZON-WIDERA":
        "Horizon Europe, Widening participation and strengthening the European Research Area",
    },
    applicantTypes: ["any-legal-entity"],
    mayLead: true,
  },
};

/** Names a programme, or the part of it that an identifier belongs to. */
export function programmeName(programme: Programme, identifier: string): string {
  const part = Object.entries(programme.parts ?? {}).find(([start]) =>
    new RegExp(`^${start}(?:-|$)`).test(identifier),
  );
  return part?.[1] ?? programme.name;
}
