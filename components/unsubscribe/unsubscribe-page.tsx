import { useTranslations } from "next-intl";

import { ActionForm } from "@/components/desk/action-form";
import { PageFrame } from "@/components/ui/page-frame";
import { resubscribeAction, unsubscribeAction } from "@/lib/mail/settings/actions";
import type { OptionalStream } from "@/lib/mail/signing";

interface UnsubscribePageProps {
  token: string;
  /** Which mails the link is about; `null` where it is none of ours. */
  stream: OptionalStream | null;
  off: boolean;
}

/** Where the link at the foot of a mail leads: one button, for nothing happens by opening it. */
export function UnsubscribePage({ token, stream, off }: UnsubscribePageProps) {
  const t = useTranslations("unsubscribe");
  if (stream === null) return <PageFrame title={t("unknown.title")}>{t("unknown.text")}</PageFrame>;
  const what = t(`stream.${stream}`);
  return (
    <PageFrame title={off ? t("off.title") : t("title")}>
      <p className="measure-text mb-6" role="status">
        {off ? t("off.text", { what }) : t("text", { what })}
      </p>
      <ActionForm
        key={off ? "off" : "on"}
        action={off ? resubscribeAction : unsubscribeAction}
        fields={{ token }}
        label={off ? t("off.button") : t("button")}
        about={what}
        look={off ? "quiet" : "main"}
        failures={{ other: t("unknown.text") }}
      />
    </PageFrame>
  );
}
