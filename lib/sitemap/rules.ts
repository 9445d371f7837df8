/** One page for the sitemap: its full address, its other languages, and when it last changed. */
export interface SitemapPage {
  url: string;
  languages: Readonly<Record<string, string>>;
  changedAt: Date | null;
}

const sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Writes a list of pages as sitemap 0.9 with the languages of each (sitemaps.org; `xhtml:link`). */
export function writeSitemap(pages: readonly SitemapPage[]): string {
  const body = pages.map((page) => `<url>${pageText(page)}</url>\n`).join("");
  return `${head}<urlset xmlns="${sitemaps}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${body}</urlset>\n`;
}

/** Writes the list of the parts a sitemap is cut into. */
export function writeSitemapIndex(parts: readonly string[]): string {
  const body = parts.map((url) => `<sitemap><loc>${escaped(url)}</loc></sitemap>\n`).join("");
  return `${head}<sitemapindex xmlns="${sitemaps}">\n${body}</sitemapindex>\n`;
}

function pageText({ url, languages, changedAt }: SitemapPage): string {
  const links = Object.entries(languages).map(
    ([language, href]) =>
      `<xhtml:link rel="alternate" hreflang="${escaped(language)}" href="${escaped(href)}"/>`,
  );
  const changed = changedAt === null ? "" : `<lastmod>${changedAt.toISOString()}</lastmod>`;
  return `<loc>${escaped(url)}</loc>${changed}${links.join("")}`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
