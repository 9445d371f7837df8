import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import type { SourceContext } from "@/lib/sources/types";

import { newAsk, type AskOptions } from "./ask";

const closers: (() => void)[] = [];

/** Starts a server on loopback and makes the `ask` of a source that a setting moved there. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  options: Partial<AskOptions> = {},
) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${portOf(server.address())}`;
  const signal = new AbortController().signal;
  const ask = newAsk({ hosts: [host], signal, pauseMs: 1, ...options });
  return { url: `http://${host}`, host, ask };
}

/** Stops every server that was started. */
export function closeServers(): void {
  for (const close of closers.splice(0)) close();
}

/** Gives the reason with which asking failed. */
export async function failureOf(asked: Promise<unknown>): Promise<unknown> {
  return asked.then(
    () => "no failure",
    (error: unknown) => (error instanceof Error && "reason" in error ? error.reason : error),
  );
}

/** Asks for an address and reads the reply as JSON. */
export async function readJson(ask: SourceContext["ask"], url: string): Promise<unknown> {
  return (await ask({ url })).json();
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === "object" && address !== null ? address.port : 0;
}
