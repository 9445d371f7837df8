import { useTranslations } from "next-intl";

import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageFrame } from "@/components/ui/page-frame";
import type { MessageSettings } from "@/lib/messages/settings/types";

import { SettingsForm } from "./settings-form";
import { settingsTexts } from "./settings-texts";
import { useSettingsOptions, useSettingsWords } from "./settings-words";

/** What a person is told, and when: the form, and whether it has just been saved. */
export function SettingsPage({ settings, saved }: { settings: MessageSettings; saved: boolean }) {
  const t = useTranslations("messageSettings");
  const link = (words: React.ReactNode) => <Link href="/messages">{words}</Link>;
  return (
    <PageFrame
      title={t("title")}
      intro={t.rich("intro", { link })}
      above={
        <Breadcrumbs label={t("crumbs")} crumbs={[{ label: t("account"), href: "/account" }]} />
      }
    >
      {saved ? <Notice role="status" title={t("saved")} /> : null}
      <SettingsForm
        current={settingsTexts(settings)}
        version={settings.version}
        words={useSettingsWords()}
        options={useSettingsOptions(settings.usual)}
      />
    </PageFrame>
  );
}
