import { foldText } from "@/lib/regions/fold";
import { getRegionCategory, listRegions, translateNutsCode } from "@/lib/regions/queries";
import { isWithin, levelOf } from "@/lib/regions/rules/codes";
import { regionSpellings } from "@/lib/regions/spellings";
import type { RegionCategory } from "@/lib/regions/vocabulary";

/** Where applicants may be, as a cell tells it. */
export interface CellArea {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** True when a code was translated into several, or the words mean kinds of regions. */
  readonly approximate: boolean;
}

const except =
  /\s+(?:except(?: for)?|but not|hors|sauf|excepté|à l’exception de|außer|ohne|excepto|salvo|tranne|escluso|esclusa|eccetto|z wyjątkiem|oprócz|behalve|uitgezonderd|exceto|cu excepția|exceptând|kromě|mimo)\s+/iu;

/**
 * Reads regions out of a cell: NUTS codes of 2021 or 2024, names in any spelling (the
 * authority's own region first, then those of its country), kinds of regions ("less developed regions", RO "LDR+MDR") and
 * "the whole country"; several, separated. `null` when one of them is nothing we know.
 */
export function readArea(text: string, home: string): CellArea | null {
  const [inside = "", outside] = text.split(except);
  const include = readRegions(inside, home);
  const exclude = outside === undefined ? none : readRegions(outside, home);
  if (!include || !exclude || include.codes.length === 0) return null;
  return {
    include: include.codes,
    exclude: exclude.codes,
    approximate: include.approximate || exclude.approximate,
  };
}

interface Regions {
  readonly codes: readonly string[];
  readonly approximate: boolean;
}

const none: Regions = { codes: [], approximate: false };

/** Marks between regions, the surest first; a name may hold the later ones: "Castilla y León". */
const separators = [
  /[;\n|•]+/,
  /[,+]+|\s\/\s/,
  /[/&]|\s+(?:and|et|und|y|e|i|oraz|en|și|a)\s+/,
  /\s+[-–]\s+/,
  /\s+(?=[A-Z]{2}[0-9A-Z]{1,3}\b)/,
];

function readRegions(text: string, home: string, depth = 0): Regions | null {
  const trimmed = text.trim().replace(/^[-–•]\s*/, "");
  if (trimmed === "") return none;
  const whole = readOne(trimmed, home);
  if (whole) return whole;
  for (let level = depth; level < separators.length; level += 1) {
    const pieces = trimmed.split(separators[level] ?? /$^/);
    if (pieces.length < 2) continue;
    const read = pieces.map((piece) => readRegions(piece, home, level + 1));
    const known = read.filter((regions) => regions !== null);
    if (known.length < read.length) return null;
    return {
      codes: [...new Set(known.flatMap(({ codes }) => codes))],
      approximate: known.some(({ approximate }) => approximate),
    };
  }
  return null;
}

function readOne(text: string, home: string): Regions | null {
  const codes = text.match(/\b[A-Z]{2}[0-9A-Z]{1,3}\b/g) ?? [];
  const translated = codes.map(translateNutsCode).filter((taken) => taken.length > 0);
  const isJustCodes =
    /^(?:NUTS[ -]?\d?:?\s*)?[A-Z]{2}[0-9A-Z]{0,3}$/.test(text) || /[([]/.test(text);
  if (translated.length === 1 && isJustCodes) {
    const [taken = []] = translated;
    return { codes: taken, approximate: taken.length > 1 };
  }
  if (/^[A-Z]{2}$/.test(text)) {
    const [code] = translateNutsCode(text);
    if (code) return { codes: [code], approximate: false };
  }
  return readKinds(text, home.slice(0, 2)) ?? readName(text, home);
}

const wholeCountry = new Set([
  "whole country",
  "the whole country",
  "national",
  "nationwide",
  "national territory",
  "entire territory",
  "entire country",
  "territoire national",
  "france entiere",
  "tout le territoire",
  "national ensemble du territoire",
  "ensemble du territoire",
  "bundesweit",
  "landesweit",
  "gesamtes bundesgebiet",
  "osterreichweit",
  "nacional",
  "todo el territorio",
  "todo el territorio nacional",
  "territorio nacional",
  "ambito nacional",
  "todo o territorio",
  "todo o territorio nacional",
  "nazionale",
  "territorio nazionale",
  "intero territorio nazionale",
  "tutto il territorio nazionale",
  "caly kraj",
  "cala polska",
  "kraj",
  "ogolnopolski",
  "terytorium calego kraju",
  "landelijk",
  "heel nederland",
  "nationaal",
  "la nivel national",
  "nivel national",
  "toata tara",
  "cela cr",
  "cele uzemi cr",
  "uzemi cele cr",
  "cr",
  "cela ceska republika",
  "cele uzemi ceske republiky",
]);

const kinds: readonly (readonly [RegExp, RegionCategory])[] = [
  [
    /^(?:ldr|less developed(?: regions?)?|mrr|mene rozvinute regiony|regiuni mai putin dezvoltate|regions? moins developpees?|weniger entwickelte regionen|regioni meno sviluppate|regiones menos desarrolladas|regioes menos desenvolvidas|regiony slabiej rozwiniete)$/,
    "less-developed",
  ],
  [
    /^(?:mdr|more developed(?: regions?)?|vrr|vice rozvinute regiony|regiuni mai dezvoltate|regions? plus developpees?|starker entwickelte regionen|regioni piu sviluppate|regiones mas desarrolladas|regioes mais desenvolvidas|regiony lepiej rozwiniete)$/,
    "more-developed",
  ],
  [
    /^(?:tr|transition(?: regions?)?|prr|prechodove regiony|regiuni de tranzitie|regions? en transition|ubergangsregionen|regioni in transizione|regiones en transicion|regioes em transicao|regiony w okresie przejsciowym)$/,
    "transition",
  ],
];

function readKinds(text: string, country: string): Regions | null {
  const folded = foldText(text);
  if (wholeCountry.has(folded)) return { codes: [country], approximate: false };
  const category = kinds.find(([name]) => name.test(folded))?.[1];
  if (category === undefined) return null;
  const codes = listRegions(2)
    .map(({ code }) => code)
    .filter((code) => isWithin(code, country))
    .filter((code) => getRegionCategory(code)?.category === category);
  return codes.length === 0 ? null : { codes, approximate: true };
}

const kindOfUnit =
  /^(?:nuts ?\d? |the )|^(?:région|regiunea|regione|regio|region|region of|provincia de|provincia di|provincia|province de|provincie|land|freistaat|województwo|woj\.|kraj|okres|județul|comunidad autónoma de|comunidad de|comunidad|département|departement)\s+(?:de |du |des |d’|d'|della |del )?|\s+(?:region|province|county|voivodeship|kraj|région)$/iu;

function readName(text: string, home: string): Regions | null {
  const bare = text.replace(/\s*[([].*?[)\]]/g, "");
  const names = [text, bare, text.replace(kindOfUnit, ""), `makroregion ${text}`];
  for (const name of names) {
    const found = codesByName().get(foldText(name)) ?? [];
    const near =
      found.find((code) => code === home) ?? found.find((code) => isWithin(code, home.slice(0, 2)));
    const countries = new Set(found.map((code) => code.slice(0, 2)));
    const region = near ?? (countries.size === 1 ? found[0] : undefined);
    if (region !== undefined) return { codes: [region], approximate: false };
  }
  return null;
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** Gives the regions of each name in any spelling, widest first; a table asks for thousands of names. */
function codesByName(): ReadonlyMap<string, readonly string[]> {
  if (known) return known;
  const codes = new Map<string, string[]>();
  for (const { code, folded } of regionSpellings()) {
    const named = codes.get(folded) ?? [];
    if (!named.includes(code)) codes.set(folded, [...named, code]);
  }
  for (const named of codes.values()) named.sort((a, b) => levelOf(a) - levelOf(b));
  known = codes;
  return known;
}
