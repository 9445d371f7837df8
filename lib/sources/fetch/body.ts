import type { Readable } from "node:stream";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

import { SourceFailure } from "@/lib/sources/source-failure";
import type { Reply } from "@/lib/sources/types";

const unpackers: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What a reply's body is read with. */
export interface BodyTerms {
  readonly bytesMax: number;
  /** The host, for messages. */
  readonly host: string;
  /** Says why reading stopped when it was we who stopped it; `null` when it was not. */
  readonly stopped: () => SourceFailure | null;
}

/** Makes the reply of a status and a body, unpacked and counted while it is read. */
export function replyOf(
  status: number,
  packed: Readable,
  encoding: string | undefined,
  terms: BodyTerms,
): Reply {
  const body = counted(packed, encoding?.trim().toLowerCase(), terms);
  const text = () => readText(body);
  return { status, body, text, json: async () => parseJson(await text(), terms.host) };
}

/** Reads JSON out of a reply's text; throws `SourceFailure` for a page, for nothing and for a part. */
export function parseJson(text: string, host: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") throw new SourceFailure("empty", `${host} sent an empty reply.`);
  if (trimmed.startsWith("<")) {
    throw new SourceFailure("not-as-expected", `${host} sent a web page where data was expected.`);
  }
  try {
    return JSON.parse(trimmed);
  } catch (cause) {
    if (isCutOff(trimmed, cause)) {
      throw new SourceFailure("truncated", `${host} sent a reply that breaks off.`, { cause });
    }
    throw new SourceFailure("not-as-expected", `${host} sent something other than JSON.`, {
      cause,
    });
  }
}

function isCutOff(text: string, cause: unknown): boolean {
  if (!/^[[{]/.test(text)) return false;
  const says = cause instanceof Error ? cause.message : "";
  const position = /at position (\d+)/.exec(says)?.[1];
  return /end of JSON|Unterminated/i.test(says) || Number(position) >= text.length;
}

async function* counted(
  packed: Readable,
  encoding: string | undefined,
  { bytesMax, host, stopped }: BodyTerms,
): AsyncGenerator<Uint8Array> {
  const open = encoding === undefined ? undefined : unpackers[encoding];
  // Both ends learn of an error through the iteration below, so the callback has nothing to say.
  const unpacked = open === undefined ? packed : pipeline(packed, open(), () => undefined);
  let bytes = 0;
  try {
    for await (const chunk of unpacked) {
      if (!(chunk instanceof Uint8Array)) continue;
      bytes += chunk.length;
      if (bytes > bytesMax) {
        throw new SourceFailure("too-large", `${host} sent more than ${bytesMax} bytes.`);
      }
      yield chunk;
    }
  } catch (cause) {
    throw cause instanceof SourceFailure ? cause : (stopped() ?? bodyFailure(host, cause));
  } finally {
    packed.destroy();
  }
}

function bodyFailure(host: string, cause: unknown): SourceFailure {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return code === "Z_DATA_ERROR"
    ? new SourceFailure("not-as-expected", `${host} sent a reply that cannot be unpacked.`, {
        cause,
      })
    : new SourceFailure("truncated", `${host} broke off in the middle of a reply.`, { cause });
}

async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
