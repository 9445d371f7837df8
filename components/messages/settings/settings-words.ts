import { useLocale, useMessages, useTranslations } from "next-intl";

import { mailRhythms } from "@/lib/reminders/vocabulary";
import { locales } from "@/lib/locale/vocabulary";
import { optionalStreams } from "@/lib/mail/signing";
import type { UsualSettings } from "@/lib/messages/settings/types";
import { memberZones, offeredDays } from "@/lib/messages/settings/vocabulary";

import type { Option } from "./group";

/** The words of the form, as its parts take them. */
export type SettingsWords = ReturnType<typeof useSettingsWords>;

/** Gives the words of the forms of settings, for components of the browser. */
export function useSettingsWords() {
  const { sections, streams, rhythm, days, morningAt, quiet, zone, pausedUntil, language } =
    useMessages().messageSettings;
  const { save, saving, errors, failed } = useMessages().messageSettings;
  return {
    ...{ sections, streams, rhythm, days, morningAt, quiet, zone, pausedUntil, language },
    ...{ save, saving },
    errors: errors as Readonly<Record<string, string>>,
    failed: failed as Readonly<Record<string, string>> & { other: string },
  };
}

/** Gives the days that are offered to tick, in words. */
export function useOfferedDays(): Option[] {
  const t = useTranslations("messageSettings.days");
  return offeredDays.map((count) => ({ value: String(count), label: t("each", { count }) }));
}

/** Gives what each question of the form can be answered with; "as usual" says what that is. */
export function useSettingsOptions(usual: UsualSettings) {
  const t = useTranslations("messageSettings");
  const zones = useZoneNames();
  const asUsual = t(usual.ofOrganisation ? "days.organisation" : "days.usual", {
    days: usual.offsets.join(", "),
  });
  return {
    streams: optionalStreams.map((value) => ({ value, label: t(`streams.${value}`) })),
    rhythm: mailRhythms.map((value) => ({ value, label: t(`rhythm.${value}`) })),
    days: [
      { value: "usual", label: asUsual },
      { value: "own", label: t("days.own") },
    ],
    offered: useOfferedDays(),
    zone: [{ value: "", label: t("zone.usual", { zone: zones.nameOf(usual.zone) }) }, ...zones.all],
    language: locales.map((value) => ({
      value,
      label: new Intl.DisplayNames([value], { type: "language" }).of(value) ?? value,
    })),
  };
}

function useZoneNames() {
  const words = useTranslations("vocabulary.zone");
  const locale = useLocale();
  const nameOf = (zone: string) => {
    const city = zone.split("/").at(-1) ?? zone;
    const key = city.toLowerCase() as Parameters<typeof words>[0];
    return words.has(key) ? words(key) : city.replaceAll("_", " ");
  };
  const all = memberZones.map((value) => ({ value, label: nameOf(value) }));
  return { nameOf, all: all.toSorted((a, b) => a.label.localeCompare(b.label, locale)) };
}
