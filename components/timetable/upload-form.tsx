import { useLocale, useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";

import { FactsFields, type FactsValues } from "./facts-fields";
import { useProblemWords } from "./problem-words";

interface UploadFormProps {
  values: FactsValues;
  problem: string | null;
  wrong: readonly string[];
  /** Authorities that have handed over a timetable before. */
  authorities: readonly { sourceId: string; name: string }[];
  prefilledFor: string | null;
}

/** The form that hands over a file, with what holds for all of it; it works without JavaScript. */
export function UploadForm({ values, problem, wrong, authorities, prefilledFor }: UploadFormProps) {
  const t = useTranslations("timetable");
  const words = useProblemWords();
  const locale = useLocale();
  return (
    <>
      {problem === null ? null : (
        <Notice title={t("problem.title")} role="alert">
          {words(problem)}
        </Notice>
      )}
      <KnownAuthorities authorities={authorities} />
      {prefilledFor === null ? null : (
        <p role="status" className="mb-4 text-small text-soft">
          {t("upload.prefilled", { authority: prefilledFor })}
        </p>
      )}
      <form action="/api/desk/timetables" method="post" encType="multipart/form-data">
        <input type="hidden" name="locale" value={locale} />
        <Field id="file" label={t("upload.file")} hint={t("upload.fileHint")} className="mb-4">
          <input
            id="file"
            name="file"
            type="file"
            required
            accept=".xlsx,.csv,.json,.txt"
            aria-describedby="file-hint"
            className="field-line file:mr-4 file:min-h-8 file:cursor-pointer file:border file:border-control file:bg-paper file:px-3 file:font-semibold file:text-ink"
          />
        </Field>
        <FactsFields values={values} wrong={wrong} />
        <Button className="mt-6">{t("upload.send")}</Button>
      </form>
    </>
  );
}

function KnownAuthorities({ authorities }: Pick<UploadFormProps, "authorities">) {
  const t = useTranslations("timetable.upload");
  if (authorities.length === 0) return null;
  return (
    <p className="mb-4 text-small">
      {t("known")}{" "}
      {authorities.map(({ sourceId, name }, at) => (
        <span key={sourceId}>
          {at === 0 ? "" : " · "}
          <Link
            href={`/admin/timetables?source=${sourceId}#upload`}
            className="inline-block min-h-6"
          >
            {name}
          </Link>
        </span>
      ))}
    </p>
  );
}
