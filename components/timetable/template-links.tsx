import { useLocale, useTranslations } from "next-intl";

const forms = [
  { ending: "xlsx", key: "xlsx" },
  { ending: "csv", key: "csv" },
  { ending: "json", key: "json" },
  { ending: "schema.json", key: "schema" },
] as const;

/** The template in each of its forms, its headings in the reader's language. */
export function TemplateLinks() {
  const t = useTranslations("timetable.template");
  const locale = useLocale();
  return (
    <>
      <p className="measure-text">{t("text")}</p>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {forms.map(({ ending, key }) => (
          <li key={key}>
            <a
              href={`/api/desk/timetables/template/timetable-${locale}.${ending}`}
              download
              className="inline-block min-h-6 font-semibold"
            >
              {t(key)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
