/**
 * Writes a typed value as the text of a cell: a date as `YYYY-MM-DD`, a number so that no reader
 * takes its point for a mark of thousands (1.234 becomes 1.2340), a list with semicolons.
 */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (value instanceof Date) return dateText(value);
  if (Array.isArray(value)) return value.map(cellText).join("; ");
  return JSON.stringify(value);
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) return "";
  const text = Math.abs(value) < 1e21 ? value.toFixed(6).replace(/\.?0+$/, "") : String(value);
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** Excel's days have no zone; a time of day that is more than rounding is kept. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return "";
  const [day = "", time = ""] = value.toISOString().split("T");
  return time.startsWith("00:00") ? day : `${day} ${time.slice(0, 5)}`;
}
