import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

import { isRecord } from "./fields";
import { stubRow } from "./rows.fixture";
import { InvalidQuery, searchStandIn, valuesOf } from "./stand-in-search.fixture";

/** What the stand-in can do to whoever trusts it; `one-…` happens once, at the next search. */
export const standInTraps = [
  "unstable",
  "unstable-once",
  "duplicates",
  "stubs",
  "shrunk",
  "empty",
  "one-error",
  "one-page",
  "one-cut",
  "down",
  "no-labels",
] as const;
export type StandInTrap = (typeof standInTraps)[number];

export interface StandInOptions {
  readonly rows: readonly unknown[];
  readonly traps?: readonly StandInTrap[];
  /** 0 for any free one. */
  readonly port?: number;
}

export interface StandIn {
  readonly url: string;
  /** What is listed and which traps are set; both may be changed while it runs. */
  readonly day: Day;
  /** How often it was asked, by `search` and `facet`. */
  readonly asked: { search: number; facet: number };
  readonly stop: () => Promise<void>;
}

interface Day {
  rows: readonly unknown[];
  traps: Set<StandInTrap>;
}

/**
 * Starts a server that behaves like the portal's search service, its traps included. The address
 * is given to `FT_PORTAL_URL`.
 */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const day: Day = { rows: options.rows, traps: new Set(options.traps ?? []) };
  const asked = { search: 0, facet: 0 };
  const server = createServer((request, response) => {
    answer(request, response, day, asked).catch(() => {
      response.writeHead(500, jsonType).end(internalError);
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, day, asked, stop: () => stopped(server) };
}

const jsonType = { "content-type": "application/json" };
const internalError = JSON.stringify({
  type: "throwable",
  message: "An internal error occurred",
});

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  day: Day,
  asked: StandIn["asked"],
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://stand-in");
  const service = /^\/search-api\/prod\/rest\/(search|facet)$/.exec(url.pathname)?.[1];
  const body = await buffer(request);
  if (service === undefined) return void response.writeHead(404).end();
  if (request.method !== "POST") return void response.writeHead(405).end();
  if (url.searchParams.get("apiKey") !== "SEDIA") return void response.writeHead(401).end();
  asked[service === "search" ? "search" : "facet"] += 1;
  const parts = await partsOf(body, request.headers["content-type"] ?? "");
  if (parts === "plain" || day.traps.has("down")) throw new Error("as the portal does");
  if (service === "facet") {
    if ("sort" in parts || day.traps.has("no-labels")) throw new Error("as the portal does");
    return void response.writeHead(200, jsonType).end(JSON.stringify(facets));
  }
  search(url, parts, response, day, asked.search);
}

function search(
  url: URL,
  parts: Record<string, unknown>,
  response: ServerResponse,
  day: Day,
  asked: number,
): void {
  const { traps } = day;
  if (traps.delete("one-error")) return void response.writeHead(500, jsonType).end(internalError);
  if (traps.delete("one-page")) {
    return void response.writeHead(200, { "content-type": "text/html" }).end(maintenance);
  }
  const pageNumber = Number(url.searchParams.get("pageNumber") ?? "1");
  try {
    const found = searchStandIn(listed(day, pageNumber === 1 ? asked : 0), {
      must: mustOf(parts.query),
      languages: Array.isArray(parts.languages) ? parts.languages.map(String) : null,
      sortField: isRecord(parts.sort) ? String(parts.sort.field) : null,
      pageSize: Number(url.searchParams.get("pageSize") ?? "10"),
      pageNumber,
    });
    const text = JSON.stringify(found);
    const sent = traps.delete("one-cut") ? text.slice(0, text.length / 2) : text;
    response.writeHead(200, jsonType).end(sent);
  } catch (error) {
    if (!(error instanceof InvalidQuery)) throw error;
    const message = "Invalid Query format";
    response.writeHead(400, jsonType).end(JSON.stringify({ type: "businessError", message }));
  }
}

const maintenance = "<!doctype html><title>Maintenance</title><h1>We will be back soon</h1>";

/** What the index holds at this moment. */
function listed({ rows, traps }: Day, scan: number): unknown[] {
  if (traps.has("empty")) return [];
  const kept = traps.has("shrunk") ? rows.slice(0, Math.ceil(rows.length * 0.6)) : [...rows];
  if (traps.has("duplicates")) kept.push(...rows.filter(isTopic).map(legacyCopy));
  if (traps.has("stubs")) kept.push(...[1, 2, 3].map((n) => stubRow(99_000_000 + n)));
  const hides = traps.delete("unstable-once") || traps.has("unstable");
  if (hides && scan > 0) kept.splice(scan % Math.max(1, rows.length), 1);
  return kept;
}

function isTopic(row: unknown): boolean {
  return valuesOf(row, "type")[0] === "1";
}

/** The copy of an older index, which appears in bulk on some days, a little out of date. */
function legacyCopy(row: unknown): unknown {
  if (!isRecord(row) || !isRecord(row.metadata)) return row;
  const metadata = { ...row.metadata, DATASOURCE: ["SEDIA_PRD_CENTRICITY"], title: ["Old title"] };
  return { ...row, reference: `0${String(row.reference)}`, metadata };
}

/**
 * Reads the parts of a form. Only files of JSON count; any other body is as if nothing had been
 * asked, and a part that is plain text breaks the service.
 */
async function partsOf(body: Buffer, type: string): Promise<Record<string, unknown> | "plain"> {
  if (!type.startsWith("multipart/form-data")) return {};
  const form = await new Response(new Uint8Array(body), {
    headers: { "content-type": type },
  }).formData();
  const parts: Record<string, unknown> = {};
  for (const [name, value] of form) {
    if (typeof value === "string") return "plain";
    if (value.type === "application/json") parts[name] = JSON.parse(await value.text()) as unknown;
  }
  return parts;
}

function mustOf(query: unknown): unknown[] {
  if (query === undefined) return [];
  if (!isRecord(query) || !isRecord(query.bool) || !Array.isArray(query.bool.must)) {
    throw new InvalidQuery();
  }
  return query.bool.must;
}

const facets = {
  apiVersion: "2.151",
  terms: "***",
  facets: [
    facet("frameworkProgramme", [
      ["43251589", "Citizens%2C Equality,  Rights and Values Programme (CERV)"],
      ["43254019", "European Social Fund   (ESF) "],
    ]),
    facet("programmeDivision", [["43437872", "Town-Twinning %26  more %E2%80%93 CERV"]]),
  ],
};

function facet(name: string, values: readonly (readonly [string, string])[]) {
  const labelled = values.map(([rawValue, value]) => ({ rawValue, value, count: 1 }));
  return { apiVersion: "2.151", name, rawName: name, database: "SEDIA", values: labelled };
}

function stopped(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
}
