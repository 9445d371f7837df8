import { useTranslations } from "next-intl";

import type { RowRemark } from "@/lib/timetable/types";

/** What one should know of a row although it can be taken. */
export function RowRemarks({ remarks }: { remarks: readonly RowRemark[] }) {
  const t = useTranslations("timetable.remark");
  return remarks.map(({ remark, detail }) => (
    <p key={remark} className="border-l-2 border-control pl-2 text-note text-soft">
      {t(remark, { detail })}
    </p>
  ));
}
