/** Guesses a code bears before it is void. */
export const guessesMost = 5;

/** How long a code and its link are of use. */
export const codeLifeMs = 10 * 60_000;

/** Is the code somebody typed or pasted, without what stands between its digits, or `null` if it is none. */
export function codeOf(typed: string): string | null {
  const digits = typed.normalize("NFKC").replace(/[\s\p{Pd}.]/gu, "");
  return /^[0-9]{8}$/.test(digits) ? digits : null;
}
