import { useTranslations } from "next-intl";

/** The box by which a row is taken or left; ticked until somebody says otherwise. */
export function RowTick({ number, label }: { number: number; label: string }) {
  const t = useTranslations("timetable.preview");
  return (
    <label className="flex items-start gap-2 self-start pb-1 text-small text-soft">
      <input type="checkbox" name="rows[]" value={number} defaultChecked className="tick" />
      <span aria-hidden="true">{t("rowNumber", { number })}</span>
      <span className="sr-only">{t("tick", { number, label })}</span>
    </label>
  );
}
