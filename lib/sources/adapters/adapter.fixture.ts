import { Random } from "@/lib/random.fixture";
import { SourceFailure } from "@/lib/sources/source-failure";
import type { AskRequest, Reply, SourceContext, SourcePage, SourceRow } from "@/lib/sources/types";

/** The moment at which fixtures are read. */
export const readAt = new Date("2026-11-23T10:00:00Z");

interface StubOptions {
  /** Answers each request with the text of a reply. */
  answer?: (request: AskRequest) => string;
  settings?: unknown;
  knownKeys?: readonly string[];
}

/** Makes a context that answers from fixtures instead of the network. */
export function stubContext({
  answer = () => "",
  settings = null,
  knownKeys = [],
}: StubOptions = {}): SourceContext {
  return {
    now: readAt,
    settings,
    signal: new AbortController().signal,
    ask: (request) => Promise.resolve(replyOf(answer(request))),
    knownKeys: () => Promise.resolve([...knownKeys]),
    showProgress: () => Promise.resolve(),
  };
}

/** Makes the reply whose body is a text. */
export function replyOf(text: string): Reply {
  return {
    status: 200,
    body: bytesOf(text),
    text: () => Promise.resolve(text),
    json: () => {
      try {
        return Promise.resolve(JSON.parse(text) as unknown);
      } catch (cause) {
        return Promise.reject(new SourceFailure("not-as-expected", "not JSON", { cause }));
      }
    },
  };
}

/** Gives a text as bytes, in pieces as a network would. */
export async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += 4096) {
    yield await Promise.resolve(bytes.subarray(start, start + 4096));
  }
}

/** Reads everything that pages hold. */
export async function rowsOf(pages: AsyncIterable<SourcePage>): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  for await (const page of pages) rows.push(...page.rows);
  return rows;
}

/**
 * Makes broken relatives of a reply, the same ones from the same seed: cut off, with other bytes,
 * with values of another type, missing or repeated, or something else altogether.
 */
export function* brokenReplies(reply: string, count: number, seed = 1): Generator<string> {
  const generator = new Random(seed);
  const random = () => generator.next();
  for (let number = 0; number < count; number += 1) {
    const breakIt = breakages[Math.floor(random() * breakages.length)] ?? cutOff;
    yield breakIt(reply, random);
  }
}

type Draw = () => number;

const strangers = [
  "",
  "null",
  "[]",
  "{}",
  "<html><body>503 Service Unavailable</body></html>",
  '{"results":null}',
  "\u0000\uFFFE",
];
const strangeValues = ["null", "0", "-1", '""', '"x"', "[]", "{}", "true", "1e999", '"2026-02-30"'];

const breakages = [
  cutOff,
  otherBytes,
  otherValues,
  (reply: string, random: Draw) => otherValues(otherValues(reply, random), random),
  (_reply: string, random: Draw) => strangers[Math.floor(random() * strangers.length)] ?? "",
];

function cutOff(reply: string, random: Draw): string {
  return reply.slice(0, Math.floor(random() * reply.length));
}

function otherBytes(reply: string, random: Draw): string {
  const at = Math.floor(random() * reply.length);
  const letter = String.fromCharCode(Math.floor(random() * 0xffff));
  return reply.slice(0, at) + letter + reply.slice(at + Math.floor(random() * 3));
}

/** Puts something else in the place of one JSON value or one XML text. */
function otherValues(reply: string, random: Draw): string {
  const values = [
    ...reply.matchAll(
      /(?<=[:[,]\s*)("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)|(?<=>)[^<>\s][^<>]*(?=<)/g,
    ),
  ];
  const chosen = values[Math.floor(random() * values.length)];
  if (chosen === undefined) return otherBytes(reply, random);
  const value = strangeValues[Math.floor(random() * strangeValues.length)] ?? "null";
  return reply.slice(0, chosen.index) + value + reply.slice(chosen.index + chosen[0].length);
}
