import { useTranslations } from "next-intl";

const known = ["title", "invalid", "not-found", "forbidden", "unauthenticated", "other"] as const;

/** What each refusal is called on the pages of matches. */
export function useMatchProblems(): Readonly<Record<string, string>> {
  const t = useTranslations("matching.failed");
  return Object.fromEntries(known.map((word) => [word, t(word)]));
}
