import { useLocale, useTranslations } from "next-intl";

import { formatInstantDay } from "@/components/format/days";
import { Link } from "@/components/ui/link";

interface ListedUpload {
  id: string;
  fileName: string;
  authority: string;
  uploadedAt: Date;
  taken: { keys: readonly string[]; left: readonly number[] } | null;
}

/** The files that were uploaded, newest first, and what became of each. */
export function UploadList({ uploads }: { uploads: readonly ListedUpload[] }) {
  const t = useTranslations("timetable.uploads");
  const locale = useLocale();
  if (uploads.length === 0) return <p className="text-small text-soft">{t("none")}</p>;
  return (
    <ol className="border-b border-rule">
      {uploads.map(({ id, fileName, authority, uploadedAt, taken }) => (
        <li
          key={id}
          className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[8rem_minmax(0,1fr)_16rem]"
        >
          <time dateTime={uploadedAt.toISOString()} className="text-small text-soft">
            {formatInstantDay(uploadedAt, locale, "short")}
          </time>
          <span className="min-w-0">
            <Link href={`/admin/timetables/${id}`} className="inline-block min-h-6 font-semibold">
              {authority}
            </Link>
            <span className="block text-small text-soft">{fileName}</span>
          </span>
          <span className="text-small sm:text-right">
            {taken === null
              ? t("waiting")
              : t("taken", { taken: taken.keys.length, left: taken.left.length })}
          </span>
        </li>
      ))}
    </ol>
  );
}
