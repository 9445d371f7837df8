"use client";

import { usePathname, useSearchParams } from "next/navigation";

/** The way in, from which one comes back to this very page. */
export function SignInLink({ label }: { label: string }) {
  const [, locale = "", ...rest] = usePathname().split("/");
  const query = useSearchParams().toString();
  const here = `/${rest.join("/")}${query === "" ? "" : `?${query}`}`;
  const next = rest[0] === "sign-in" || here === "/" ? "" : `?next=${encodeURIComponent(here)}`;
  return (
    <a
      href={`/${locale}/sign-in${next}`}
      className="inline-block min-h-6 text-small no-underline hover:underline"
    >
      {label}
    </a>
  );
}
