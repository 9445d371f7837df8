import type { Result } from "@/lib/actions/result";
import type { MessageSettings } from "@/lib/messages/settings/types";
import { offeredDays } from "@/lib/messages/settings/vocabulary";

/** What each field of the form says. */
export interface SettingsTexts {
  streams: readonly string[];
  seenStreams: string;
  rhythm: string;
  days: string;
  offsets: readonly string[];
  moreDays: string;
  morningAt: string;
  quietFrom: string;
  quietUntil: string;
  zone: string;
  pausedUntil: string;
  language: string;
}

/** Splits days into those a form offers to tick and those that are typed. */
export function dayTexts(days: readonly number[]): Pick<SettingsTexts, "offsets" | "moreDays"> {
  const isOffered = (day: number) => offeredDays.some((offered) => offered === day);
  return {
    offsets: days.filter(isOffered).map(String),
    moreDays: days.filter((day) => !isOffered(day)).join(", "),
  };
}

/** Writes settings as the fields of the form; who has no days of their own finds the usual ones to begin with. */
export function settingsTexts(settings: MessageSettings): SettingsTexts {
  const { streams, offsets, zone, pausedUntil, usual } = settings;
  const { rhythm, morningAt, quietFrom, quietUntil, language } = settings;
  return {
    streams,
    seenStreams: streams.join(" "),
    days: offsets === null ? "usual" : "own",
    ...dayTexts(offsets ?? usual.offsets),
    zone: zone ?? "",
    pausedUntil: pausedUntil ?? "",
    ...{ rhythm, morningAt, quietFrom, quietUntil, language },
  };
}

/** Gives what a form shows after a press: what was typed where that was refused, else what holds. */
export function textsAfter<Texts extends object>(result: Result | null, current: Texts): Texts {
  const typed = result?.ok === false ? result.typed : undefined;
  if (typed === undefined) return current;
  const texts = Object.entries(current).map(([field, value]: [string, unknown]) => {
    const said = typed[field];
    if (Array.isArray(value)) return [field, Array.isArray(said) ? said.map(String) : []];
    return [field, typeof said === "string" ? said : ""];
  });
  return Object.fromEntries(texts) as Texts;
}

/** Finds what is wrong with a field, or with one of its parts, in words. */
export function errorOf(
  result: Result | null,
  field: string,
  errors: Readonly<Record<string, string>>,
): string | undefined {
  const wrong = Object.entries((result?.ok === false ? result.fields : undefined) ?? {});
  const [, key] = wrong.find(([path]) => path === field || path.startsWith(`${field}.`)) ?? [];
  return key === undefined ? undefined : (errors[key] ?? errors.other);
}
