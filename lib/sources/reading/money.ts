/** Nobody hands out more; a larger figure is a slip or another unit. */
const mostCents = 10 ** 15;

/**
 * Reads an amount in whole units, `58823529.41` or `58 823 529,41`, as cents. `null` stands for
 * zero too, as sources write 0 where they do not know; `undefined` for what is no amount.
 */
export function centsOf(amount: number | string): number | null | undefined {
  const units = typeof amount === "number" ? amount : numberOf(amount);
  if (units === undefined || !Number.isFinite(units) || units < 0) return undefined;
  const cents = Math.round(units * 100);
  if (cents > mostCents) return undefined;
  return cents === 0 ? null : cents;
}

/** Reads a rate in per cent, `85`, `"85 %"` or `"92,5"`, in basis points; `null` for what is none. */
export function basisPointsOf(rate: number | string): number | null {
  const percent = typeof rate === "number" ? rate : numberOf(rate.replace("%", ""));
  if (percent === undefined || !(percent > 0 && percent <= 100)) return null;
  return Math.round(percent * 100);
}

/** Reads a number with spaces or points between thousands and a point or a comma before decimals. */
function numberOf(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f]/g, "");
  const plain = /,\d{1,2}$/.test(bare)
    ? bare.replace(/\./g, "").replace(",", ".")
    : bare.replace(/,(?=\d{3}(?:\D|$))/g, "");
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
