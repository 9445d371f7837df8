import { useTranslations } from "next-intl";

import { ActionForm as OneButton } from "@/components/desk/action-form";
import { formatInstantDay } from "@/components/format/days";
import { ActionForm } from "@/components/timetable/action-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageFrame } from "@/components/ui/page-frame";
import { Section } from "@/components/ui/section";
import type { AfterGoing } from "@/lib/organisations/types";
import {
  deleteAccountAction,
  deleteOrganisationAction,
  keepOrganisationAction,
} from "@/lib/your-data/actions";

import { Downloads } from "./downloads";
import { useFailureWords } from "./failures";

interface OwnOrganisation {
  name: string;
  deletesAt: Date | null;
  owner: boolean;
  /** What would become of it if this person went. */
  after: AfterGoing;
}

interface YourDataPageProps {
  email: string;
  locale: string;
  organisation: OwnOrganisation | null;
}

/** What is held about a person and their organisation: to take along, and to have deleted. */
export function YourDataPage({ email, locale, organisation }: YourDataPageProps) {
  const t = useTranslations("yourData");
  return (
    <PageFrame
      title={t("title")}
      intro={t("intro")}
      above={<Breadcrumbs label={t("path")} crumbs={[{ label: t("account"), href: "/account" }]} />}
    >
      <Section id="download" title={t("download.title")}>
        <p className="measure-text mb-3">{t("download.what")}</p>
        <Downloads about="account" />
        {organisation?.owner ? (
          <>
            <h3 className="mt-6 mb-2 text-base">
              {t("download.organisation", { name: organisation.name })}
            </h3>
            <Downloads about="organisation" />
          </>
        ) : null}
      </Section>
      <Section id="delete-account" title={t("deleteAccount.title")}>
        <DeleteAccount email={email} locale={locale} organisation={organisation} />
      </Section>
      {organisation?.owner ? (
        <Section id="delete-organisation" title={t("deleteOrganisation.title")}>
          <DeleteOrganisation organisation={organisation} locale={locale} />
        </Section>
      ) : null}
    </PageFrame>
  );
}

function DeleteAccount({ email, locale, organisation }: YourDataPageProps) {
  const t = useTranslations("yourData.deleteAccount");
  const failures = useFailureWords();
  if (organisation?.after === "hand-over-first") {
    return (
      <p className="measure-text">
        {t("handOverFirst", { name: organisation.name })}{" "}
        <Link href="/organisation/members" className="inline-block min-h-6">
          {t("toMembers")}
        </Link>
      </p>
    );
  }
  return (
    <>
      <p className="measure-text">{t("what")}</p>
      {organisation?.after === "deleted" ? (
        <Notice title={t("organisationToo", { name: organisation.name })}>
          {t("organisationTooNote")}
        </Notice>
      ) : null}
      <ActionForm action={deleteAccountAction} problems={failures} className="mt-4 max-w-[32rem]">
        <input type="hidden" name="locale" value={locale} />
        <Field id="confirm-account" label={t("confirm", { email })} hint={t("hint")}>
          <input
            id="confirm-account"
            name="confirm"
            type="email"
            autoComplete="off"
            aria-describedby="confirm-account-hint"
            className="field-line"
          />
        </Field>
        <Button look="quiet" className="mt-4">
          {t("delete")}
        </Button>
      </ActionForm>
    </>
  );
}

interface DeleteOrganisationProps {
  organisation: OwnOrganisation;
  locale: string;
}

function DeleteOrganisation({ organisation, locale }: DeleteOrganisationProps) {
  const t = useTranslations("yourData.deleteOrganisation");
  const failures = useFailureWords();
  const { name, deletesAt } = organisation;
  if (deletesAt !== null) {
    return (
      <>
        <Notice title={t("set", { name, day: formatInstantDay(deletesAt, locale) })} role="status">
          {t("setNote")}
        </Notice>
        <OneButton
          {...{ action: keepOrganisationAction, fields: {}, about: name, failures }}
          label={t("keep")}
        />
      </>
    );
  }
  return (
    <>
      <p className="measure-text">{t("what")}</p>
      <ActionForm
        action={deleteOrganisationAction}
        problems={failures}
        className="mt-4 max-w-[32rem]"
      >
        <input type="hidden" name="locale" value={locale} />
        <Field id="confirm-organisation" label={t("confirm", { name })}>
          <input
            id="confirm-organisation"
            name="confirm"
            autoComplete="off"
            className="field-line"
          />
        </Field>
        <Button look="quiet" className="mt-4">
          {t("delete")}
        </Button>
      </ActionForm>
    </>
  );
}
