import sanitizeHtml from "sanitize-html";

const summaryLength = 600;
/** Enough HTML for a summary; the rest of a long description need not be read. */
const htmlRead = 12_000;

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

/** Headings that the portal puts in front of the first sentence. */
const opening =
  /^(?:(?:expected\s*outcomes?|expected\s*impacts?|objectives?|scope|specific\s+conditions|destination|\d[\d.]*)\s*:?\s+|[\s:.\-–]+)+/i;

/**
 * Gives the first sentences of a description as plain text of at most about 600 characters;
 * `null` when it says nothing. No markup, script or style gets through.
 */
export function summaryOf(html: string | null): string | null {
  if (html === null) return null;
  const spaced = html
    .slice(0, htmlRead)
    .replace(/<(?=\/?(?:p|div|li|br|h\d|td|tr|ul|ol)\b)/gi, " <");
  const plain = sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} })
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .replace(/ ?\[\d+\]/g, "")
    .replace(/ +(?=[.,;:])/g, "")
    .trim()
    .replace(/^(Expected ?Outcome|Expected ?Impact|Objective|Scope):(?=\S)/i, "$1: ");
  const text = plain.replace(opening, "");
  return text === "" || text === "null" ? null : firstSentences(text);
}

function firstSentences(text: string): string {
  if (text.length <= summaryLength) return text;
  const start = text.slice(0, summaryLength + 1);
  const ends = [...start.matchAll(/[.!?]["”’)]?(?= (?:[\p{Lu}\p{N}"“‘(•]))/gu)];
  const last = ends.at(-1);
  if (last !== undefined && last.index > summaryLength / 4) {
    return start.slice(0, last.index + last[0].length);
  }
  const clause = start.lastIndexOf("; ");
  const cut = clause > summaryLength / 2 ? clause : start.lastIndexOf(" ");
  return `${start.slice(0, cut).replace(/[\s,;:–-]+$/, "")} …`;
}
