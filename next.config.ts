import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

/** What every answer carries, pages and data alike; the nonce policy of pages is set in `proxy.ts`. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), browsing-topics=()",
  },
];

/** Next answers for a file of its own that does not exist with a page no proxy sees: nothing runs there. */
const unknownFiles = {
  source: "/_next/:path*",
  headers: [
    { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" },
  ],
};

/** A secret address stays with whoever holds it: no page or program tells it to the next. */
const secretAddresses = {
  source: "/api/calendar/:path*",
  headers: [{ key: "Referrer-Policy", value: "no-referrer" }],
};

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  /* `npm run check` holds the types, and a build on a city's own machine need not wait for it. */
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  serverExternalPackages: ["better-sqlite3", "pg", "pino", "prom-client"],
  experimental: { serverActions: { bodySizeLimit: "64kb" } },
  headers: () => Promise.resolve([{ source: "/:path*", headers }, unknownFiles, secretAddresses]),
};

export default createNextIntlPlugin("./lib/locale/request.ts")(config);
