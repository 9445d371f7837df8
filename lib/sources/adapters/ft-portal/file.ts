import { PassThrough, pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

import streamJson from "stream-json";
import Pick from "stream-json/filters/Pick.js";
import StreamArray from "stream-json/streamers/StreamArray.js";

import { SourceFailure } from "@/lib/sources/source-failure";

/** Enough bytes to tell what a file is. */
const peeked = 64;

/**
 * Reads the rows of a file one by one: a list of rows, or a reply of the service with the list in
 * `results`; packed with gzip or not. Throws `SourceFailure` for anything else.
 */
export async function* rowsInFile(content: AsyncIterable<Uint8Array>): AsyncIterable<unknown> {
  let found = 0;
  try {
    for await (const item of await openRows(content)) {
      found += 1;
      yield valueOf(item);
    }
  } catch (cause) {
    throw cause instanceof SourceFailure ? cause : broken(cause);
  }
  if (found === 0) throw new SourceFailure("empty", "The file lists no rows.");
}

async function openRows(content: AsyncIterable<Uint8Array>): Promise<AsyncIterable<unknown>> {
  const packed = await peek(content);
  const plain = isGzip(packed.first) ? await peek(unpacked(packed.all)) : packed;
  const start = new TextDecoder().decode(plain.first).trimStart().slice(0, 1);
  if (start === "") throw new SourceFailure("empty", "The file is empty.");
  if (start !== "[" && start !== "{") {
    throw new SourceFailure("not-as-expected", "The file holds no JSON list of rows.");
  }
  const stages = start === "{" ? [Pick.pick({ filter: "results" })] : [];
  const source = Readable.from(plain.all, { objectMode: false });
  const rows = new PassThrough({ objectMode: true });
  // Whole keys and values are enough: pieces of them would only be put together again.
  const parser = streamJson.parser({ streamValues: false });
  // Errors of every stage arrive through the iteration, so the callback has nothing to say.
  pipeline([source, parser, ...stages, StreamArray.streamArray(), rows], () => undefined);
  return rows;
}

function broken(cause: unknown): SourceFailure {
  const says = cause instanceof Error ? cause.message : "";
  return /expected|unexpected end/i.test(says)
    ? new SourceFailure("truncated", "The file breaks off, or is no JSON.", { cause })
    : new SourceFailure("not-as-expected", "The file cannot be read.", { cause });
}

function valueOf(item: unknown): unknown {
  return typeof item === "object" && item !== null && "value" in item ? item.value : null;
}

function unpacked(all: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return pipeline(Readable.from(all, { objectMode: false }), createGunzip(), () => undefined);
}

/** The magic bytes of gzip (RFC 1952). */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Looks at the first bytes and gives them back with the rest, without a byte order mark. */
async function peek(content: AsyncIterable<Uint8Array>) {
  const pieces = content[Symbol.asyncIterator]();
  let first: Uint8Array = new Uint8Array();
  while (first.length < peeked) {
    const next = await pieces.next();
    if (next.done === true) break;
    first = Buffer.concat([first, next.value]);
  }
  if (first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf) first = first.subarray(3);
  return { first, all: rejoined(first, pieces) };
}

async function* rejoined(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
