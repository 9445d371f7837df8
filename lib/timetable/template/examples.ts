import type { PlannedRow } from "./planned-row";

/** The words of the template's examples, in the reader's language. */
export type ExampleWords = Readonly<
  Record<`${"programme" | "title" | "summary" | "words"}${"A" | "B" | "C"}`, string>
>;

/** Gives the example rows of the template, all of them made up. */
export function exampleRows(words: ExampleWords, language: string): PlannedRow[] {
  return [amifRow(words, language), esfRow(words, language), erdfRow(words, language)];
}

function amifRow(words: ExampleWords, language: string): PlannedRow {
  return {
    area: ["ES61", "ES62"],
    objective: "AMIF-SO2",
    applicants: ["municipality", "public-body"],
    total: 4_500_000,
    opens: "2027-02-01",
    closes: "2027-04-30",
    reference: "AMIF-2027-01",
    title: words.titleA,
    summary: words.summaryA,
    fund: "AMIF",
    programme: words.programmeA,
    applicantWords: words.wordsA,
    currency: "EUR",
    rate: 75,
    grantMin: 50_000,
    grantMax: 400_000,
    address: "https://www.example.eu/calls/amif-2027-01",
    language,
    status: "planned",
  };
}

function esfRow(words: ExampleWords, language: string): PlannedRow {
  return {
    area: ["FRK2"],
    objective: "ESO4.9",
    applicants: ["municipality", "ngo", "education"],
    total: 12_000_000,
    opens: "2027-03-15",
    closes: "2027-06-15",
    reference: "ESF-2027-04",
    title: words.titleB,
    summary: words.summaryB,
    fund: "ESF+",
    programme: words.programmeB,
    applicantWords: words.wordsB,
    currency: "EUR",
    rate: 60,
    language,
    status: "planned",
  };
}

function erdfRow(words: ExampleWords, language: string): PlannedRow {
  return {
    area: ["PL22"],
    objective: "RSO4.4",
    applicants: ["municipality"],
    total: 8_250_000,
    opens: "2027-09-01",
    closes: "2027-12-15",
    reference: "ERDF-2027-11",
    title: words.titleC,
    summary: words.summaryC,
    fund: "ERDF",
    programme: words.programmeC,
    applicantWords: words.wordsC,
    currency: "EUR",
    rate: 85,
    grantMax: 2_000_000,
    language,
    status: "planned",
  };
}
