import { useTranslations } from "next-intl";

/** Gives the words for each refusal of the timetables' actions, for a form in the browser. */
export function useFormProblems(): Readonly<Record<string, string>> {
  const t = useTranslations("timetable.problem");
  const keys = [
    "title",
    "invalid",
    "other",
    "not-found",
    "already-taken",
    "not-settled",
    "nothing-chosen",
    "not-taken",
    "running",
    "part-twice",
    "too-few-parts",
  ] as const;
  return Object.fromEntries(keys.map((key) => [key, t(key)]));
}
