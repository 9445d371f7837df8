const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domain = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

const localMax = 64;
const addressMax = 254;

/**
 * Reads one e-mail address (addr-spec of RFC 5321, ASCII, no quotes or comments) and gives it in small
 * letters, or `null`. Anything else, as a list, a name in brackets or a line break, is no address:
 * mail libraries make several recipients of it.
 */
export function parseAddress(text: string): string | null {
  const address = text.trim().toLowerCase();
  const at = address.lastIndexOf("@");
  if (at < 1 || at > localMax || address.length > addressMax) return null;
  return local.test(address.slice(0, at)) && domain.test(address.slice(at + 1)) ? address : null;
}
