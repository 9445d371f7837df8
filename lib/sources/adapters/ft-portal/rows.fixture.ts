/** What a made row says; everything has a usual value. */
export interface RowFacts {
  readonly identifier: string;
  readonly title?: string;
  readonly call?: string;
  readonly programme?: string;
  readonly divisions?: readonly string[];
  readonly status?: string;
  readonly opensOn?: string;
  readonly deadlines?: readonly string[];
  readonly model?: string;
  readonly description?: string;
  /** Lines of the budget of the whole call, by the key they stand under. */
  readonly budget?: Readonly<Record<string, readonly unknown[]>>;
  readonly number?: number;
  readonly source?: string;
  readonly language?: string;
}

/** Makes a row of a topic in the shape of the search service; the values are made up. */
export function topicRow(facts: RowFacts) {
  const { identifier, title = `Topic ${identifier}`, number = numberOf(identifier) } = facts;
  const { language = "en", budget = { "1": [budgetLine(identifier, 4_000_000)] } } = facts;
  const opensOn = facts.opensOn ?? "2026-10-01";
  const deadlines = facts.deadlines ?? ["2027-01-28"];
  return {
    ...envelope(`${number}TOPICS${language}`, title, language),
    metadata: {
      identifier: [identifier],
      callIdentifier: [facts.call ?? identifier],
      title: [title],
      callTitle: [`Call of ${facts.call ?? identifier}`],
      type: ["1"],
      status: [facts.status ?? "31094502"],
      startDate: [midnight(opensOn)],
      deadlineDate: deadlines.map(midnight),
      deadlineModel: [facts.model ?? "single-stage"],
      frameworkProgramme: [facts.programme ?? "43251589"],
      programmePeriod: ["2021 - 2027"],
      programmeDivision: [...(facts.divisions ?? [facts.programme ?? "43251589"])],
      typesOfAction: ["Project Grants"],
      descriptionByte: [facts.description ?? `<p>About ${title}.</p>`],
      actions: [actionsText(opensOn, deadlines, facts.model ?? "single-stage")],
      budgetOverview: [
        JSON.stringify({ budgetYearsColumns: ["2026"], budgetTopicActionMap: budget }),
      ],
      language: [language],
      DATASOURCE: [facts.source ?? "SEDIA"],
      REFERENCE: [`${number}TOPICS${language}`],
    },
  };
}

/** Makes a row of a project's call: it shares its topic's identifier and title with others. */
export function cascadeRow(number: number, facts: RowFacts & { readonly callTitle: string }) {
  const opensOn = facts.opensOn ?? "2026-10-01";
  const deadlines = facts.deadlines ?? ["2027-02-15"];
  return {
    ...envelope(`${number}COMPETITIVE_CALLen`, facts.callTitle, "en"),
    metadata: {
      identifier: [facts.identifier],
      title: [facts.title ?? `Topic ${facts.identifier}`],
      callTitle: [facts.callTitle],
      type: ["8"],
      status: [facts.status ?? "31094502"],
      startDate: [midnight(opensOn)],
      deadlineDate: deadlines.map((day) => `${day}T17:00:00.000+0000`),
      frameworkProgramme: [facts.programme ?? "43251589"],
      callccm2Id: [String(number + 40_000_000)],
      budget: ["60000"],
      currency: ["EUR"],
      description: [facts.description ?? "<p>Small grants for groups in town.</p>"],
      language: ["en"],
      DATASOURCE: ["SEDIA"],
      REFERENCE: [`${number}COMPETITIVE_CALLen`],
    },
  };
}

/** Makes a row of external action, which no city of the Union can use. */
export function externalRow(number: number) {
  return {
    ...envelope(`${number}PROSPECTSEN`, "Call far away", "en"),
    metadata: {
      type: ["2"],
      identifier: [`EuropeAid/${number}/DD/ACT/XX`],
      title: ["Call far away"],
      status: ["31094502"],
      deadlineDate: ["2027-03-01T10:00:44.000+0000"],
      frameworkProgramme: ["111111"],
      DATASOURCE: ["SEDIA"],
      language: ["en"],
    },
  };
}

/** Makes the stub the index now and then holds: a reference and nothing else. */
export function stubRow(number: number) {
  return { apiVersion: "2.151", reference: `${number}TOPICSen`, title: null, language: "en" };
}

/** Makes a piece of news about a topic, which carries its identifier and is no call. */
export function updateRow(identifier: string) {
  return {
    ...envelope(`${numberOf(identifier)}UPDATEen`, "News", "en"),
    metadata: { type: ["6"], identifier: [identifier], title: ["News"], language: ["en"] },
  };
}

/** Makes one line of a call's budget, with contributions and grants left unknown. */
export function budgetLine(identifier: string, euros: number, more: object = {}) {
  return {
    action: `${identifier} - Project Grants`,
    expectedGrants: 0,
    minContribution: 0,
    maxContribution: 0,
    budgetYearMap: { "2026": String(euros) },
    ...more,
  };
}

/** A small portal: one of each sort that matters. */
export const handmadeRows: readonly unknown[] = [
  topicRow({
    identifier: "CERV-2027-CITIZENS-TOWN-TT",
    title: "Town Twinning",
    divisions: ["43437872"],
  }),
  topicRow({
    identifier: "AMIF-2027-TF1-AG-INTE-01",
    call: "AMIF-2027-TF1-AG-INTE",
    title: "Integration of migrants at local level",
    programme: "43251447",
  }),
  topicRow({
    identifier: "AMIF-2027-TF1-AG-INTE-02",
    call: "AMIF-2027-TF1-AG-INTE",
    title: "Housing for newcomers",
    programme: "43251447",
    status: "31094501",
    opensOn: "2026-12-15",
  }),
  topicRow({
    identifier: "HORIZON-MISS-2027-04-CIT-07-two-stage",
    call: "HORIZON-MISS-2027-04",
    title: "Streets for people",
    programme: "43108390",
    model: "two-stage",
    deadlines: ["2027-02-04", "2027-09-07"],
  }),
  topicRow({ identifier: "HORIZON-CL5-2027-01-D2-09", title: "Cells", programme: "43108390" }),
  topicRow({
    identifier: "LIFE-2027-CET-HEAT",
    call: "LIFE-2027-CET",
    title: "Local plans for heating and cooling",
    programme: "43252405",
    model: "multiple cut-off",
    deadlines: ["2027-02-02", "2027-06-01", "2027-10-05"],
  }),
  topicRow({ identifier: "EDF-2027-DA", title: "Defence", programme: "44181033" }),
  cascadeRow(13001, { identifier: "CERV-2024-CITIZENS-VALUES", callTitle: "Grants for groups" }),
  cascadeRow(13002, { identifier: "CERV-2024-CITIZENS-VALUES", callTitle: "Grants for schools" }),
  externalRow(187001),
  updateRow("CERV-2027-CITIZENS-TOWN-TT"),
];

/** Makes many topics, for days of any size. */
export function manyTopics(count: number): unknown[] {
  return Array.from({ length: count }, (_, n) =>
    topicRow({
      identifier: `CERV-2027-MANY-${String(n).padStart(5, "0")}`,
      number: 60_000_000 + n,
    }),
  );
}

function envelope(reference: string, title: string, language: string) {
  return {
    apiVersion: "2.151",
    reference,
    url: null,
    title: null,
    contentType: "text/plain",
    language,
    database: "SEDIA",
    summary: title,
    content: title,
    children: [],
  };
}

function actionsText(opensOn: string, deadlines: readonly string[], model: string): string {
  const submissionProcedure = { id: 31094504, abbreviation: model, description: model };
  return JSON.stringify([
    { types: [], plannedOpeningDate: opensOn, submissionProcedure, deadlineDates: deadlines },
  ]);
}

function midnight(day: string): string {
  return `${day}T00:00:00.000+0000`;
}

/** The same number for the same identifier. */
function numberOf(identifier: string): number {
  return Array.from(identifier).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9e7, 7);
}
