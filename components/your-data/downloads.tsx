import { useTranslations } from "next-intl";

/** The files of one export: a document for machines, tables for people. */
export function Downloads({ about }: { about: "account" | "organisation" }) {
  const t = useTranslations("yourData.download");
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2">
      {(["csv", "json"] as const).map((format) => (
        <li key={format}>
          <a
            href={`/api/account/data?about=${about}&format=${format}`}
            download
            className="inline-block min-h-6"
          >
            {t(`${about === "account" ? "account" : "organisationFiles"}.${format}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
