const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
  ı: "i",
  ς: "σ",
};

/**
 * Brings a text to the form in which accents, case and punctuation do not matter:
 * `Łódź` and `lodz` fold alike, `Straße` to `strasse`, `'s-Gravenhage` to `s gravenhage`.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[łøđßæœþðıς]/gu, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
