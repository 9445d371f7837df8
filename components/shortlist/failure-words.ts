import { useTranslations } from "next-intl";

const known = [
  "unauthenticated",
  "forbidden",
  "not-found",
  "conflict",
  "invalid",
  "nothing-picked",
  "stage-needed",
  "owner-needed",
  "reason-needed",
  "not-a-colleague",
  "not-an-amount",
  "not-an-address",
  "not-a-day",
  "too-long",
  "empty",
  "other",
] as const;

/** What each refusal of the shortlist's actions is called, by its key. */
export type FailureWords = Readonly<Record<string, string>> & { readonly other: string };

/** Gives what each refusal is called, for components of the browser. */
export function useFailureWords(): FailureWords {
  const t = useTranslations("shortlist.failed");
  const words = Object.fromEntries(known.map((word) => [word, t(word)]));
  return { ...words, other: t("other") };
}
