/** What a profile form holds as texts, by the name of its field; a list where there are several. */
export type ProfileTexts = Readonly<Record<string, string | readonly string[]>>;

/** Lists of the form whose rows come and go by buttons, and the fields of one row. */
export const rowFields = {
  place: ["place"],
  partner: ["partnerName", "partnerCountry"],
  project: ["pastTitle", "pastFund", "pastYear"],
} as const;
export type RowList = keyof typeof rowFields;

/** More rows of one list than this are not taken. */
export const rowsMax = 30;
