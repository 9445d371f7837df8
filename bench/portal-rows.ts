import { Random } from "../lib/random.fixture";

const random = new Random(11);
const words =
  "inclusion of migrants in cities housing skills work children women reception language courses local authorities partners digital services health culture participation neighbourhood youth equality rights".split(
    " ",
  );

function sentence(count: number): string {
  return Array.from({ length: count }, () => random.pick(words) ?? "cities").join(" ");
}

/** Makes the row of a number in the portal's reply shape (data-sources.md A.4, A.5): a topic of CERV. */
export function portalRow(number: number) {
  const identifier = `CERV-2027-BENCH-${String(number).padStart(6, "0")}`;
  const day = `2027-${String((number % 12) + 1).padStart(2, "0")}-15`;
  const amount = (number % 90) * 100_000 + 500_000;
  const action = {
    action: `${identifier} - CERV Project Grants`,
    expectedGrants: 5,
    minContribution: amount / 10,
    maxContribution: amount / 5,
    budgetYearMap: { "2027": String(amount) },
    plannedOpeningDate: "2026-11-01",
    deadlineModel: "single-stage",
    deadlineDates: [day],
  };
  const actions = [
    {
      types: [{ typeOfAction: "CERV Project Grants", typeOfMGA: [] }],
      status: { id: 31094502, abbreviation: "Open", description: "Open for submission" },
      plannedOpeningDate: "2026-11-01",
      submissionProcedure: {
        id: 31094504,
        abbreviation: "single-stage",
        description: "single-stage",
      },
      deadlineDates: [day],
    },
  ];
  return {
    reference: `${String(60_000_000 + number)}TOPICSen`,
    language: "en",
    metadata: {
      identifier: [identifier],
      callIdentifier: [`CERV-2027-BENCH-${String(number % 500)}`],
      title: [`Number ${identifier.slice(-6)}: ${sentence(8)}`],
      callTitle: [sentence(5)],
      type: ["1"],
      status: ["31094502"],
      startDate: ["2026-11-01T00:00:00.000+0000"],
      deadlineDate: [`${day}T00:00:00.000+0000`],
      deadlineModel: ["single-stage"],
      frameworkProgramme: ["43251589"],
      programmePeriod: ["2021 - 2027"],
      programmeDivision: ["43251589"],
      typesOfAction: ["CERV Project Grants"],
      descriptionByte: [`<p>${sentence(150)}</p>`],
      url: [
        `https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/${identifier}`,
      ],
      language: ["en"],
      DATASOURCE: ["SEDIA"],
      REFERENCE: [`${String(60_000_000 + number)}TOPICSen`],
      budgetOverview: [
        JSON.stringify({
          budgetYearsColumns: ["2027"],
          budgetTopicActionMap: { [String(number)]: [action] },
        }),
      ],
      actions: [JSON.stringify(actions)],
    },
  };
}
