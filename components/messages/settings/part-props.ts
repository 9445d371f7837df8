import type { Option } from "./group";
import type { SettingsTexts } from "./settings-texts";
import type { SettingsWords } from "./settings-words";

/** What each part of the form needs: what is shown, what is wrong with it, and what it is called. */
export interface SettingsPartProps {
  texts: SettingsTexts;
  /** Says what is wrong with a field. */
  wrong: (field: string) => string | undefined;
  words: SettingsWords;
  options: Readonly<
    Record<"streams" | "rhythm" | "days" | "offered" | "zone" | "language", readonly Option[]>
  >;
}
