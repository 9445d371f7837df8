import { useTranslations } from "next-intl";

/** Gives what says in the reader's language why something was not done. */
export function useProblemWords(): (problem: string) => string {
  const t = useTranslations("timetable");
  return (problem) => {
    const keys = [`fileProblem.${problem}`, `problem.${problem}`] as Parameters<typeof t>[0][];
    const known = keys.find((key) => t.has(key));
    return t((known ?? "problem.other") as "problem.other");
  };
}
