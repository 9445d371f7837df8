/** Languages that Windows writes in its Central European encoding. */
const centralLanguages = new Set(["cs", "hr", "hu", "pl", "ro", "sk", "sl"]);

/**
 * Decodes a text file: by its byte order mark, by the zeros of UTF-16, as UTF-8 where it is that,
 * and else as Windows' Central or Western European: by the language it is said to be in, or by
 * which of the two gives more letters and fewer signs.
 */
export function decodeText(bytes: Uint8Array, language?: string): string {
  return new TextDecoder(encodingOf(bytes, language)).decode(bytes);
}

function encodingOf(bytes: Uint8Array, language?: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const wide = wideEncoding(bytes.subarray(0, 2000));
  if (wide) return wide;
  if (isUtf8(bytes)) return "utf-8";
  if (language === undefined) return narrowEncoding(bytes);
  return centralLanguages.has(language) ? "windows-1250" : "windows-1252";
}

/** Latin text in UTF-16 has a zero in every second byte. */
function wideEncoding(sample: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even += 1;
    if (byte === 0 && at % 2 === 1) odd += 1;
  });
  const many = sample.length / 4;
  if (odd > many && even < many / 4) return "utf-16le";
  return even > many && odd < many / 4 ? "utf-16be" : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Letters that only the one of the two encodings would put into a text of its languages. */
const central = /[ěščřžýůďťňąćęłńśźżăâîșțőű]/giu;
/** Letters that both encodings have and no Western language uses. */
const surelyCentral = /[šžý]/giu;
const western = /[àâçèêëïîôùûñáéíóúãõäöüßøåæ]/giu;
/** Signs that stand where the other encoding has a letter. */
const odd = /[¹³³¿¯¶¼½¾ª º¦¬¤¢¥þðÞÐ¸¨˛ˇ˘·×÷]/gu;

function narrowEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 200_000);
  const eastern = new TextDecoder("windows-1250").decode(sample);
  const other = new TextDecoder("windows-1252").decode(sample);
  const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0;
  const asCentral =
    count(eastern, central) + 2 * count(eastern, surelyCentral) - 2 * count(eastern, odd);
  const asWestern = count(other, western) - 2 * count(other, odd);
  return asCentral > asWestern ? "windows-1250" : "windows-1252";
}
