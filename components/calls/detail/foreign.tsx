import { useLocale } from "next-intl";
import type { ReactNode } from "react";

/** Text in the language of its source, told to screen readers and hyphenation where it is not the page's. */
export function Foreign({ language, children }: { language: string; children: ReactNode }) {
  const locale = useLocale();
  return language === locale ? <>{children}</> : <span lang={language}>{children}</span>;
}
