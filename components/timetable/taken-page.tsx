import { useTranslations } from "next-intl";

import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageFrame } from "@/components/ui/page-frame";
import { Section } from "@/components/ui/section";
import type { TakenFile } from "@/lib/timetable/validation";

import { ThrowAway } from "./throw-away";
import { TimetableCrumbs } from "./timetable-crumbs";

interface TakenPageProps {
  upload: { id: string; fileName: string; authority: string };
  taken: TakenFile;
  calls: readonly { id: string; slug: string; title: string; titleLanguage: string }[];
}

/** What came of taking a file: how many calls, which rows were left, and where the calls are. */
export function TakenPage({ upload, taken, calls }: TakenPageProps) {
  const t = useTranslations("timetable.taken");
  const { added, changed, unchanged, left } = taken;
  return (
    <PageFrame title={upload.authority} above={<TimetableCrumbs />} intro={upload.fileName}>
      <Notice title={t("title")} role="status">
        <p>{t("status", { added, changed, unchanged })}</p>
        {left.length === 0 ? null : (
          <p>{t("left", { count: left.length, rows: left.join(", ") })}</p>
        )}
      </Notice>
      <Section id="calls" title={t("calls")}>
        <ul className="border-b border-rule">
          {calls.map(({ id, slug, title, titleLanguage }) => (
            <li key={id} className="border-t border-rule py-1.5">
              <Link href={`/calls/${slug}`} lang={titleLanguage} className="inline-block min-h-6">
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <div className="mt-8 flex flex-wrap items-start gap-4">
        <ButtonLink href="/admin/timetables">{t("next")}</ButtonLink>
        <ThrowAway uploadId={upload.id} about={upload.fileName} />
      </div>
    </PageFrame>
  );
}
