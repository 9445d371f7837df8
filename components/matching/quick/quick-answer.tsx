import { useLocale, useTranslations } from "next-intl";

import { conventionOf } from "@/components/format/languages";
import { withinSentence } from "@/components/format/letters";
import { ButtonLink } from "@/components/ui/button-link";
import type { MatchesApart, MatchGroupList, QuickAnswered } from "@/lib/matching/types";
import type { Theme } from "@/lib/themes/vocabulary";

import { FoldedList, FoldedRows } from "../folded-list";
import { MatchList } from "../match-list";
import { OtherPlaces } from "./other-places";

interface QuickAnswerProps {
  answered: QuickAnswered;
  lists: MatchesApart;
  keepHref: string;
  nameOf: (code: string) => string;
}

/** The calls that three answers lead to, and how to keep the answers. */
export function QuickAnswer({ answered, lists, keepHref, nameOf }: QuickAnswerProps) {
  const t = useTranslations("quickMatch");
  const { offSubject, excluded } = lists;
  const place = answered.where.map(({ name }) => name).join(", ");
  return (
    <div id="answer" tabIndex={-1} className="mt-8 scroll-mt-4 outline-none">
      <p className="font-serif text-lead font-semibold">{useAnswerWords(answered, place)}</p>
      <OtherPlaces choices={answered.choices} profile={answered.profile} />
      <div className="screen-only my-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <ButtonLink href={keepHref}>{t("keep")}</ButtonLink>
        <p className="measure-text text-small text-soft">{t("keepNote")}</p>
      </div>
      <Group list={lists.fits} title={t("fits")} none={t("none")} nameOf={nameOf} />
      <Group list={lists.couldFit} title={t("couldFit")} none={t("noneCould")} nameOf={nameOf} />
      <div className="mt-6 border-b border-rule">
        <FoldedList title={t("offSubject")} count={offSubject.total}>
          <FoldedRows rows={offSubject.rows} nameOf={nameOf} />
          <Shown list={offSubject} />
        </FoldedList>
        <FoldedList title={t("excluded")} count={excluded.total}>
          <FoldedRows rows={excluded.rows} nameOf={nameOf} />
          <Shown list={excluded} />
        </FoldedList>
      </div>
    </div>
  );
}

interface GroupProps {
  list: MatchGroupList;
  title: string;
  none: string;
  nameOf: (code: string) => string;
}

function Group({ list, title, none, nameOf }: GroupProps) {
  if (list.total === 0) return <p className="mt-6 text-soft">{none}</p>;
  return (
    <div className="mt-6">
      <MatchList
        rows={list.rows}
        title={`${title} (${String(list.total)})`}
        nameOf={nameOf}
        may="ask"
      />
      <Shown list={list} />
    </div>
  );
}

function Shown({ list: { rows, total } }: { list: MatchGroupList }) {
  const t = useTranslations("quickMatch");
  if (total <= rows.length) return null;
  return <p className="mt-1 text-small">{t("more", { shown: rows.length, total })}</p>;
}

function useAnswerWords({ profile: { type, themes } }: QuickAnswered, place: string): string {
  const t = useTranslations("quickMatch");
  const names = useTranslations("vocabulary.theme");
  const locale = useLocale();
  const who = type === null ? "" : t(`type.${type}`);
  if (themes.length === 0) return t("answer", { type: who, place });
  const subjects = themes.map((theme) => withinSentence(names(theme as Theme), locale));
  const list = new Intl.ListFormat(conventionOf(locale)).format(subjects);
  return t("answerFor", { type: who, place, themes: list });
}
