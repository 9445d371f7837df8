import { conventionOf } from "./languages";

/** Units that have a short word, largest first. */
const units = [1_000_000_000, 1_000_000];

/**
 * Writes an amount of cents as people say it: millions and billions short where nothing is lost
 * by it, anything else in full. It never rounds a euro away.
 */
export function formatMoney(cents: number, currency: string, locale: string): string {
  const amount = cents / 100;
  const decimals = Number.isInteger(amount) ? 0 : 2;
  const unit = units.find((one) => amount >= one);
  const short = unit !== undefined && Number.isInteger(cents / unit);
  return new Intl.NumberFormat(conventionOf(locale), {
    style: "currency",
    currency,
    ...(short
      ? { notation: "compact", minimumFractionDigits: 0, maximumFractionDigits: 2 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  }).format(amount);
}

/** Writes a rate of basis points as a percentage, with decimals only where there are some. */
export function formatRate(basisPoints: number, locale: string): string {
  return new Intl.NumberFormat(conventionOf(locale), {
    style: "percent",
    maximumFractionDigits: 2,
  }).format(basisPoints / 10_000);
}

export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(conventionOf(locale)).format(value);
}
