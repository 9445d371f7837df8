import { useTranslations } from "next-intl";

const known = ["unauthenticated", "not-found", "other"] as const;

/** What each refusal of the actions of secret addresses is called, by its key. */
export type FeedFailures = Readonly<Record<string, string>> & { readonly other: string };

/** Gives what each refusal is called, for components of the browser. */
export function useFeedFailures(): FeedFailures {
  const t = useTranslations("calendar.failed");
  const words = Object.fromEntries(known.map((word) => [word, t(word)]));
  return { ...words, other: t("other") };
}

/** Gives the words of a refusal. */
export function failureOf(failures: FeedFailures, { message }: { message: string }): string {
  return failures[message] ?? failures.other;
}
