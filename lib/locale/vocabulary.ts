/** The languages the product speaks; each has `messages/<locale>.json`. */
export const locales = ["en", "fr"] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";
