import { useTranslations } from "next-intl";

import { Fact, Facts } from "@/components/ui/facts";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { Section } from "@/components/ui/section";

const kept = [
  "account",
  "sessions",
  "codes",
  "attempts",
  "organisation",
  "invitations",
  "mails",
  "backups",
] as const;
const cookies = ["session", "signIn", "provider"] as const;
const rights = ["see", "correct", "delete", "complain"] as const;

/** What is kept of people, why, for how long, and whom to ask, in plain words. */
export function PrivacyPage() {
  const t = useTranslations("privacy");
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      <Section id="visitors" title={t("visitors.title")}>
        <p className="measure-text">{t("visitors.text")}</p>
      </Section>
      <Section id="cookies" title={t("cookies.title")}>
        <p className="measure-text mb-3">{t("cookies.text")}</p>
        <Facts>
          {cookies.map((cookie) => (
            <Fact key={cookie} term={t(`cookies.${cookie}.name`)}>
              {t(`cookies.${cookie}.text`)}
            </Fact>
          ))}
        </Facts>
      </Section>
      <Section id="kept" title={t("kept.title")}>
        <p className="measure-text mb-3">{t("kept.text")}</p>
        <Facts>
          {kept.map((what) => (
            <Fact key={what} term={t(`kept.${what}.name`)}>
              {t(`kept.${what}.text`)}
            </Fact>
          ))}
        </Facts>
      </Section>
      <Section id="shared" title={t("shared.title")}>
        <p className="measure-text">{t("shared.text")}</p>
      </Section>
      <Section id="rights" title={t("rights.title")}>
        <ul className="measure-text list-disc pl-5">
          {rights.map((right) => (
            <li key={right}>{t(`rights.${right}`)}</li>
          ))}
        </ul>
        <p className="mt-3">
          <Link href="/account/data" className="inline-block min-h-6">
            {t("rights.link")}
          </Link>
        </p>
      </Section>
      <Section id="ask" title={t("ask.title")}>
        <p className="measure-text">{t("ask.text")}</p>
      </Section>
    </PageFrame>
  );
}
