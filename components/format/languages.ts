/** The conventions numbers and dates follow: European English, French as in France. */
const conventions: Record<string, string> = { en: "en-IE", fr: "fr-FR" };

export function conventionOf(locale: string): string {
  return conventions[locale] ?? locale;
}

/** Names a language by its ISO 639-1 code in the reader's own. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
}

/** Names a country by its NUTS letters, which differ from ISO 3166 for Greece only. */
export function countryName(code: string, locale: string): string {
  const iso = code === "EL" ? "GR" : code;
  return new Intl.DisplayNames([locale], { type: "region" }).of(iso) ?? code;
}
