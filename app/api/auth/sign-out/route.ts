import { hasLocale } from "next-intl";

import { signOut } from "@/lib/auth/sign-out";
import { defaultLocale, locales } from "@/lib/locale/vocabulary";

/**
 * Signs out, by a form without a script: this browser, or everywhere. What the browser keeps of our
 * pages goes too; `cookies` is left out of the header, as it would sign out of the city's other sites.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  await signOut({ everywhere: form.get("everywhere") === "yes" });
  const given = form.get("locale");
  const locale = hasLocale(locales, given) ? given : defaultLocale;
  return new Response(null, {
    status: 303,
    headers: {
      location: `/${locale}/sign-in?done=signed-out`,
      "clear-site-data": '"cache", "storage"',
      "cache-control": "no-store",
    },
  });
}
