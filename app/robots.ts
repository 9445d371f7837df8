import type { MetadataRoute } from "next";
import { connection } from "next/server";

import { appUrl } from "@/lib/env";

/** Everything but the desk is public, the API too; the sitemap tells where to begin. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/*/admin", "/*/account", "/*/sign-in", "/api/desk/", "/api/auth/"],
    },
    sitemap: `${appUrl()}/sitemap.xml`,
  };
}
