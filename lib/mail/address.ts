import { domainToASCII } from "node:url";

/* What of RFC 5321 people really have: no quotes, no comments, no routes (`%`, `!`), no leading hyphen. */
const word = "[a-z0-9#$&'*+/=?^_`{|}~-]+";
const local = new RegExp(`^(?!-)${word}(\\.${word})*$`);
const domain = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])$/;
const foreignDomain = /^[\p{L}\p{M}\p{N}.-]+$/u;

const localMax = 64;
const addressMax = 254;

/**
 * Reads one e-mail address and gives it in small letters with its domain in ASCII (RFC 5890), or
 * `null`. It is strict because mail libraries make several recipients, or a header, of a text that
 * merely looks like an address; letters that only fold to ASCII, as full-width ones, are refused.
 */
export function parseAddress(text: string): string | null {
  const address = text.trim();
  const at = address.lastIndexOf("@");
  if (at < 1 || at > localMax || address.length > addressMax) return null;
  const name = lower(address.slice(0, at));
  const host = asciiDomain(address.slice(at + 1));
  if (!local.test(name) || !domain.test(host)) return null;
  const read = `${name}@${host}`;
  return read.length > addressMax ? null : read;
}

/** Small letters of ASCII alone: `toLowerCase` makes a plain "k" of the Kelvin sign. */
function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function asciiDomain(host: string): string {
  const small = lower(host);
  if (/^[\x20-\x7e]*$/.test(small)) return small;
  const isPlain = foreignDomain.test(host) && host.normalize("NFKC") === host;
  return isPlain ? domainToASCII(host) : "";
}

/** Whom a mail comes from. */
export interface Sender {
  name: string;
  address: string;
}

/** Reads `Name <address>` or a bare address, or gives `null`. */
export function parseSender(text: string): Sender | null {
  const [, name = "", bracketed] = /^([^<>\r\n]*)<([^<>]+)>\s*$/.exec(text) ?? [];
  const address = parseAddress(bracketed ?? text);
  return address === null ? null : { name: name.trim().replace(/^"(.*)"$/, "$1"), address };
}
