import { cleanText } from "./ical";

/** A feed as Atom (RFC 4287) has it. */
export interface AtomFeed {
  title: string;
  language: string;
  /** Its own address, which is also its id. */
  self: string;
  /** The page that shows the same. */
  page: string;
  entries: readonly AtomEntry[];
}

export interface AtomEntry {
  /** The id of a call. */
  id: string;
  title: string;
  language: string;
  url: string;
  official: string;
  publishedAt: Date;
  updatedAt: Date;
  categories: readonly string[];
  /** What is to be known of it, a line each. */
  lines: readonly string[];
  summary: string | null;
}

/**
 * Writes a feed as Atom (RFC 4287). It says of itself when its youngest entry changed, so that the
 * same entries are the same text whenever it is written.
 */
export function writeAtom({ title, language, self, page, entries }: AtomFeed): string {
  const updated = new Date(Math.max(0, ...entries.map(({ updatedAt }) => updatedAt.getTime())));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${text(language)}">`,
    element("id", self),
    element("title", title),
    element("updated", updated.toISOString()),
    `<link rel="self" type="application/atom+xml" href="${text(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${text(page)}"/>`,
    "<author><name>CityCalls</name></author>",
    "<generator>CityCalls</generator>",
    ...entries.map(entryText),
    "</feed>",
    "",
  ].join("\n");
}

function entryText(entry: AtomEntry): string {
  return [
    "<entry>",
    // A name and no address: it stays when the installation moves.
    element("id", `urn:citycalls:call:${entry.id}`),
    `<title xml:lang="${text(entry.language)}">${text(entry.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${text(entry.url)}"/>`,
    `<link rel="related" href="${text(entry.official)}"/>`,
    element("published", entry.publishedAt.toISOString()),
    element("updated", entry.updatedAt.toISOString()),
    ...entry.categories.map((term) => `<category term="${text(term)}"/>`),
    element("summary", [...entry.lines, ...(entry.summary ? ["", entry.summary] : [])].join("\n")),
    "</entry>",
  ].join("\n");
}

function element(name: string, value: string): string {
  return `<${name}>${text(value)}</${name}>`;
}

/** XML 1.0 has no place for most control characters, however they are written. */
function text(value: string): string {
  return cleanText(value)
    .replace(/[\uFFFE\uFFFF]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
