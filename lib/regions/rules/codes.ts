import { euCountries } from "../vocabulary";

const memberStates: ReadonlySet<string> = new Set(euCountries);

/** Tells whether a country, in NUTS letters, is one of the 27. */
export function isMemberState(country: string): boolean {
  return memberStates.has(country);
}

/**
 * Gives the level of a code: 0 a country, 1 to 3 the NUTS levels, -1 the whole `EU`
 * (Regulation (EC) No 1059/2003, Annex I: one more character a level).
 */
export function levelOf(code: string): number {
  return code === "EU" ? -1 : code.length - 2;
}

/** Gives the region directly above, `null` for `EU` and for a country outside it. */
export function parentOf(code: string): string | null {
  if (code === "EU") return null;
  if (code.length > 2) return code.slice(0, -1);
  return isMemberState(code) ? "EU" : null;
}

/** Lists a region and everything above it, nearest first: `ES300, ES30, ES3, ES, EU`. */
export function ancestry(code: string): string[] {
  const chain = [code];
  for (let above = parentOf(code); above !== null; above = parentOf(above)) chain.push(above);
  return chain;
}

/** Tells whether a region is the other one or lies inside it (DESIGN.md 4.2: a prefix tree under `EU`). */
export function isWithin(region: string, ancestor: string): boolean {
  if (region === ancestor) return true;
  if (region === "EU") return false;
  if (ancestor === "EU") return isMemberState(region.slice(0, 2));
  return region.startsWith(ancestor);
}

/** Turns the letters of a country or region from ISO 3166 to those of NUTS: `GR` becomes `EL`. */
export function toNutsCountry(code: string): string {
  return code.startsWith("GR") ? `EL${code.slice(2)}` : code;
}

/** Turns the letters of a country or region from NUTS to those of ISO 3166: `EL` becomes `GR`. */
export function toIsoCountry(code: string): string {
  return code.startsWith("EL") ? `GR${code.slice(2)}` : code;
}
