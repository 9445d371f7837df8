import { useTranslations } from "next-intl";

import { Notice } from "@/components/ui/notice";
import { isToVerify } from "@/lib/calls/rules/presence";
import type { CallSummary } from "@/lib/calls/types";

/** A call that its source no longer shows is kept and says so, with the way to find out. */
export function VerifyNotice({ call }: { call: CallSummary }) {
  const t = useTranslations("callPage.verify");
  if (!isToVerify(call)) return null;
  return (
    <div className="mt-6 print:mt-2">
      <Notice title={t("title")}>
        <p>
          {t("text")}{" "}
          <a href={call.officialUrl} className="inline-block min-h-6">
            {t("link")}
          </a>
        </p>
      </Notice>
    </div>
  );
}
