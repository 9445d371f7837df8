import type { Fund } from "@/lib/funds/vocabulary";
import type { SourceDraft } from "@/lib/sources/validation";

/** What a call's programme tells that its row does not. */
export interface Programme {
  readonly name: string;
  readonly fund: Fund;
  readonly managingBody: string;
  readonly url: string;
  readonly instrument: SourceDraft["instrument"];
  /** Where the programme reaches, when that is not all of Czechia. */
  readonly coverage?: SourceDraft["coverage"];
  /** The other fund of the programme: a row does not say which of them pays. */
  readonly otherFund?: Fund;
}

const shared = { instrument: "shared" } as const;
const interior = "Ministry of the Interior";
const environment = "Ministry of the Environment";

/** The programmes of 2021–2027 by the first number of a call's code; 08, fisheries, is not ours. */
export const programmes: Readonly<Partial<Record<string, Programme>>> = {
  "01": {
    ...shared,
    name: "Operational Programme Technologies and Applications for Competitiveness (OP TAK), Czechia",
    fund: "ERDF",
    managingBody: "Ministry of Industry and Trade",
    url: "https://www.optak.cz/",
  },
  "02": {
    ...shared,
    name: "Operational Programme Jan Amos Komenský (OP JAK), Czechia",
    fund: "ESF+",
    otherFund: "ERDF",
    managingBody: "Ministry of Education, Youth and Sports",
    url: "https://opjak.cz/vyzvy/",
  },
  "03": {
    ...shared,
    name: "Operational Programme Employment Plus (OPZ+), Czechia",
    fund: "ESF+",
    managingBody: "Ministry of Labour and Social Affairs",
    url: "https://www.esfcr.cz/",
  },
  "04": {
    ...shared,
    name: "Operational Programme Transport (OPD3) 2021-2027, Czechia",
    fund: "ERDF",
    otherFund: "Cohesion Fund",
    managingBody: "Ministry of Transport",
    url: "https://www.opd.cz/",
  },
  "05": {
    ...shared,
    name: "Operational Programme Environment (OPŽP) 2021-2027, Czechia",
    fund: "ERDF",
    otherFund: "Cohesion Fund",
    managingBody: environment,
    url: "https://opzp.cz/nabidka-dotaci/",
  },
  "06": {
    ...shared,
    name: "Integrated Regional Operational Programme (IROP) 2021-2027, Czechia",
    fund: "ERDF",
    managingBody: "Ministry of Regional Development",
    url: "https://irop.gov.cz/cs/vyzvy-2021-2027",
  },
  "07": {
    ...shared,
    name: "Operational Programme Technical Assistance (OPTP) 2021-2027, Czechia",
    fund: "Cohesion Fund",
    managingBody: "Ministry of Regional Development",
    url: "https://www.dotaceeu.cz/",
  },
  "10": {
    ...shared,
    name: "Operational Programme Just Transition (OP ST), Czechia",
    fund: "JTF",
    managingBody: environment,
    url: "https://opst.cz/",
    coverage: { include: ["CZ041", "CZ042", "CZ080"], exclude: [], approximate: true },
  },
  "11": {
    instrument: "interreg",
    name: "Interreg Czechia - Poland 2021-2027",
    fund: "ERDF",
    managingBody: "Ministry of Regional Development",
    url: "https://www.cz-pl.eu/",
    coverage: { include: ["CZ", "PL"], exclude: [], approximate: true },
  },
  "12": {
    ...shared,
    name: "OP AMIF 2021-2027 (Czechia)",
    fund: "AMIF",
    managingBody: interior,
    url: "https://www.mvcr.cz/",
  },
  "13": {
    ...shared,
    name: "OP ISF 2021-2027 (Czechia)",
    fund: "ISF",
    managingBody: interior,
    url: "https://www.mvcr.cz/",
  },
  "14": {
    ...shared,
    name: "OP BMVI 2021-2027 (Czechia)",
    fund: "BMVI",
    managingBody: interior,
    url: "https://www.mvcr.cz/",
  },
};

/** EMFAF: the one programme of the list whose fund we do not carry. */
export const fisheries = "08";
