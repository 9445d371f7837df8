/** Is what each form of signing in says of where it stands and where its person wants to go. */
export function hiddenWhere(locale: string, next: string | null): Record<string, string> {
  return next === null ? { locale } : { locale, next };
}
