/** A mail as it was written to a file, read back. */
export interface ReadMail {
  from: string;
  to: string;
  subject: string;
  date: string;
  text: string;
  html: string;
  /** Every header by its name in small letters, unfolded, as it stands. */
  headers: ReadonlyMap<string, string>;
}

/** Reads a mail of our own making (RFC 5322, 2045, 2047): two forms of one text, no attachments. */
export function readEml(raw: string): ReadMail {
  const { headers, body } = readPart(raw);
  const parts = partsOf(headers.get("content-type") ?? "", body).map(readPart);
  const form = (type: string) => {
    const part = parts.find((one) => one.headers.get("content-type")?.startsWith(type));
    return part === undefined ? "" : decodeBody(part.headers, part.body);
  };
  const header = (name: string) => decodeWords(headers.get(name) ?? "");
  return {
    from: header("from"),
    to: header("to"),
    subject: header("subject"),
    date: header("date"),
    text: form("text/plain"),
    html: form("text/html"),
    headers,
  };
}

interface Part {
  headers: Map<string, string>;
  body: string;
}

function readPart(raw: string): Part {
  const end = /\r?\n\r?\n/.exec(raw);
  const head = end ? raw.slice(0, end.index) : raw;
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers: new Map(headers), body: end ? raw.slice(end.index + end[0].length) : "" };
}

function partsOf(contentType: string, body: string): string[] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (boundary === undefined) return [`content-type: ${contentType}\n\n${body}`];
  const pieces = body.split(new RegExp(`(?:^|\\r?\\n)--${escapeRegExp(boundary)}(?:--)?\\r?\\n?`));
  return pieces.slice(1, -1);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function decodeBody(headers: Map<string, string>, body: string): string {
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase();
  const text =
    encoding === "base64"
      ? Buffer.from(body, "base64").toString("utf8")
      : encoding === "quoted-printable"
        ? decodeQuoted(body.replace(/[ \t]*=\r?\n/g, ""))
        : body;
  return text.replace(/\r\n/g, "\n");
}

/** Turns `=C3=A9` into the letter those bytes are; all else is ASCII. */
function decodeQuoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** Reads what of a header stands in encoded words; white space between two of them is not theirs. */
function decodeWords(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/(?:=\?utf-8\?[bq]\?[^?]*\?=)+/gi, (words) => {
      const bytes = [...words.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)].map(
        ([, way = "", text = ""]) => wordBytes(way, text),
      );
      return Buffer.concat(bytes).toString("utf8");
    });
}

function wordBytes(way: string, text: string): Buffer {
  if (way.toLowerCase() === "b") return Buffer.from(text, "base64");
  const plain = text
    .replace(/_/g, " ")
    .replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(plain, "latin1");
}
