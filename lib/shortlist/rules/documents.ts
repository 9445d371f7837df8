const longest = 2000;

/**
 * Gives the address of a folder of the organisation's own, written in full; `null` for anything a
 * browser would not open over https, with a password in it, or without a host of its own.
 */
export function documentsAddress(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > longest || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "") return null;
  return url.hostname.includes(".") ? url.href : null;
}
