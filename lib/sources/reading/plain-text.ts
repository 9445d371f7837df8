import sanitizeHtml from "sanitize-html";

const blockEnd = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr|\/ul|\/ol)\b[^>]*>/gi;
/** Control characters, and halves of pairs, which PostgreSQL refuses. */
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&amp;": "&",
};

/** Gives a text on one line: no control characters, single spaces, no edges. */
export function plainLine(text: string): string {
  return printable(text).replace(/\s+/g, " ").trim();
}

/** Gives the words of HTML, one paragraph a line; scripts and styles are no words. */
export function textOfHtml(html: string): string {
  const withBreaks = html.replace(blockEnd, (end) => `${end}\n`);
  const words = sanitizeHtml(withBreaks, { allowedTags: [], allowedAttributes: {} });
  return printable(words.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity))
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Cuts a text to its first sentences of at most so many characters; `…` where words are cut. */
export function firstSentences(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const sentence = Math.max(...[". ", ".\n", "! ", "? "].map((end) => start.lastIndexOf(end)));
  if (sentence > most / 3) return start.slice(0, sentence + 1);
  return `${start.slice(0, Math.max(start.lastIndexOf(" "), most / 2)).trimEnd()}…`;
}

function printable(text: string): string {
  return text.replace(unprintable, "");
}
