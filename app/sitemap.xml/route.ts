import { appUrl } from "@/lib/env";
import { countSitemapParts, listSitemapPages } from "@/lib/sitemap/queries";
import { writeSitemap, writeSitemapIndex } from "@/lib/sitemap/rules";

/**
 * All pages, or a list of parts once they are many. It is a route and not Next's `sitemap.ts`,
 * whose parts have addresses of their own and no list that names them.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = Number(new URL(request.url).searchParams.get("part") ?? "0");
  const parts = await countSitemapParts();
  if (!Number.isInteger(asked) || asked < 0 || asked > parts) {
    return new Response(null, { status: 404 });
  }
  const text =
    asked === 0 && parts > 1
      ? writeSitemapIndex(partAddresses(parts))
      : writeSitemap(await listSitemapPages(Math.max(asked, 1)));
  return new Response(text, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}

function partAddresses(parts: number): string[] {
  return Array.from({ length: parts }, (_, n) => `${appUrl()}/sitemap.xml?part=${String(n + 1)}`);
}
