import { useTranslations } from "next-intl";

/** Says that the source is silent: never a blank, never a zero. */
export function NotStated() {
  const t = useTranslations("callPage");
  return <span className="text-soft">{t("notStated")}</span>;
}
