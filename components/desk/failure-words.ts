import { useTranslations } from "next-intl";

const known = [
  "not-found",
  "conflict",
  "running",
  "already-resolved",
  "invalid",
  "missing-setting",
  "other",
] as const;

/** Gives what each refusal of the desk's actions is called, for components of the browser. */
export function useFailureWords(): Record<string, string> {
  const t = useTranslations("desk.failed");
  return Object.fromEntries(known.map((word) => [word, t(word)]));
}
