const everyKind = "any";

/**
 * Writes what a form holds as a query: empty fields left out, keys and values sorted, as
 * `searchQuery` would. `changed` is the control that was just used: choosing "every kind" lets go
 * of the single ones and the other way round, and letting go of all of them means every kind.
 */
export function formQuery(fields: Iterable<[string, string]>, changed?: Field): string {
  const filled = [...fields].filter(([, value]) => value.trim() !== "");
  const pairs = changed?.name === "kind" ? settleKinds(filled, changed.value) : filled;
  const unique = [...new Map(pairs.map((pair) => [pair.join("="), pair])).values()];
  return new URLSearchParams(unique.sort(byKeyAndValue)).toString();
}

interface Field {
  name: string;
  value: string;
}

function settleKinds(pairs: [string, string][], chosen: string): [string, string][] {
  const others = pairs.filter(([name]) => name !== "kind");
  const kinds = pairs.filter(
    ([name, value]) => name === "kind" && (value === everyKind) === (chosen === everyKind),
  );
  return kinds.length > 0 ? [...others, ...kinds] : [...others, ["kind", everyKind]];
}

function byKeyAndValue([a, x]: [string, string], [b, y]: [string, string]): number {
  return compare(a, b) || compare(x, y);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
