/**
 * Reads digits with their marks. A single mark before three digits is one of thousands, as in
 * `250.000`, but not where millions or thousands are counted, as in `1,250 mil.`.
 */
export function readNumber(digits: string, counted = false): number | null {
  const tight = digits.replace(/(?<=\d)[ '’](?=\d{3}(?!\d))/g, "");
  if (!/^\d[\d.,]*$/.test(tight)) return null;
  const last = Math.max(tight.lastIndexOf("."), tight.lastIndexOf(","));
  if (last < 0) return Number(tight);
  const mark = tight[last] ?? "";
  const other = mark === "." ? "," : ".";
  const whole = tight.slice(0, last);
  const after = tight.slice(last + 1);
  const several = whole.includes(mark);
  const thousands = after.length === 3 && !counted && !whole.includes(other) && whole !== "0";
  if (several || thousands) {
    const grouped = several && whole.includes(other) ? null : tight.split(mark);
    return grouped && isGrouped(grouped) ? Number(grouped.join("")) : null;
  }
  const groups = whole.split(other);
  return isGrouped(groups) && after !== "" ? Number(`${groups.join("")}.${after}`) : null;
}

function isGrouped([first = "", ...rest]: readonly string[]): boolean {
  if (rest.length === 0) return /^\d+$/.test(first);
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}
