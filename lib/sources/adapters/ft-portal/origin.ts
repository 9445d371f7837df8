import { env } from "@/lib/env";

const searchOrigin = "https://api.tech.ec.europa.eu";
const pagesOrigin = "https://ec.europa.eu";

/** Lists the hosts of the portal; the one it was moved to where `FT_PORTAL_URL` is set. */
export function portalHosts(): string[] {
  const moved = env().FT_PORTAL_URL;
  return (moved === undefined ? [searchOrigin, pagesOrigin] : [moved]).map((url) => hostOf(url));
}

/** Is the address of the search service's `search` or `facet`, with the words after `?`. */
export function serviceAddress(service: "search" | "facet", words: Record<string, string>): string {
  const origin = new URL(env().FT_PORTAL_URL ?? searchOrigin).origin;
  const query = new URLSearchParams({ apiKey: "SEDIA", text: "***", ...words });
  return `${origin}/search-api/prod/rest/${service}?${query.toString()}`;
}

function hostOf(url: string): string {
  return new URL(url).host;
}
