import { useTranslations } from "next-intl";

const known = ["digits", "wrong", "void", "expired", "other-browser", "limited", "other"] as const;

/** Gives what each refusal of a code or a link is called. */
export function useEnterProblems(): Record<string, string> {
  const t = useTranslations("signIn.enterProblem");
  return Object.fromEntries(known.map((word) => [word, t(word)]));
}
