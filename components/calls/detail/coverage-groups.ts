/** A country with those of its regions that a call names; none means the whole country. */
export interface CoveredCountry {
  country: string;
  regions: string[];
}

/** Groups the codes of a coverage by country in the order of the codes; `EU` stands for itself. */
export function groupByCountry(codes: readonly string[]): CoveredCountry[] {
  const groups = new Map<string, Set<string>>();
  for (const code of [...codes].sort()) {
    const country = code.slice(0, 2);
    const regions = groups.get(country) ?? new Set<string>();
    groups.set(country, regions);
    if (code.length > 2) regions.add(code);
  }
  return [...groups].map(([country, regions]) => ({
    country,
    regions: codes.includes(country) ? [] : [...regions],
  }));
}
