/** What a spreadsheet could take for a formula, also in full width, and behind apostrophes of ours. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** A spreadsheet runs what starts with these signs; an apostrophe keeps it a text (CWE-1236). */
export function defused(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
