import { useTranslations } from "next-intl";

const known = [
  "unauthenticated",
  "forbidden",
  "not-found",
  "conflict",
  "empty",
  "too-long",
  "other",
] as const;

/** What each refusal of the actions of saved searches is called, by its key. */
export type SearchFailures = Readonly<Record<string, string>> & { readonly other: string };

/** Gives what each refusal is called, for components of the browser. */
export function useSearchFailures(): SearchFailures {
  const t = useTranslations("savedSearches.failed");
  const words = Object.fromEntries(known.map((word) => [word, t(word)]));
  return { ...words, other: t("other") };
}

/** Gives the words of a refusal, that of a field where it is about one. */
export function failureWords(
  failures: SearchFailures,
  { message, fields }: { message: string; fields?: Readonly<Record<string, string>> },
): string {
  const about = fields?.name;
  return failures[about ?? message] ?? failures.other;
}
