import type { Agent, Dispatcher } from "undici";

import { appUrl } from "@/lib/env";
import { SourceFailure } from "@/lib/sources/source-failure";
import type { AskRequest, Reply, SourceContext } from "@/lib/sources/types";

import { attempt, newConnections, prepare, type Patience, type Sent } from "./attempt";
import { replyOf } from "./body";
import type { Resolve } from "./guard";
import { jittered, pause, retryAfter, retryPause } from "./pauses";

const triesMax = 4;

export interface AskOptions {
  /**
   * The hosts that may be asked, with the port where it is not the usual one. A loopback host
   * among them may be asked over http: it is there only when a setting moved the source.
   */
  readonly hosts: readonly string[];
  /** Ends whatever is under way. */
  readonly signal: AbortSignal;
  /** About how long to wait between requests; by default a second, and nothing on loopback. */
  readonly pauseMs?: number;
  /** How much one reply may hold once unpacked. */
  readonly bytesMax?: number;
  readonly patience?: Partial<Patience>;
  /** How long one try may take in all, its body included. */
  readonly totalMs?: number;
  /** Finds addresses of names, where not by the system. */
  readonly resolve?: Resolve;
}

/**
 * Makes the `ask` of a source: its own hosts alone, at public addresses, over https; one request
 * at a time with a pause between; up to four tries on network errors, 429 and 5xx. Each failure is
 * a `SourceFailure`.
 */
export function newAsk(options: AskOptions): SourceContext["ask"] {
  const asker = new Asker(options);
  let turn: Promise<unknown> = Promise.resolve();
  return (request) => {
    const mine = turn.then(() => asker.ask(request));
    turn = mine.catch(() => undefined);
    return mine;
  };
}

class Asker {
  private readonly connections: Agent;
  private readonly pauseMs: number;
  private readonly userAgent = `CityCalls/0.1 (+${appUrl()})`;
  private readyAt = 0;

  constructor(private readonly options: AskOptions) {
    const { patience, resolve, hosts } = options;
    this.pauseMs = options.pauseMs ?? (hosts.every(isLoopbackHost) ? 0 : 1_000);
    this.connections = newConnections(
      { connectMs: 10_000, headersMs: 60_000, bodyMs: 30_000, ...patience },
      resolve,
    );
  }

  async ask(request: AskRequest): Promise<Reply> {
    const sent = await prepare(request, this.userAgent);
    for (let tried = 0; ; tried += 1) {
      await this.wait(this.readyAt - Date.now());
      const outcome = await this.try(sent, request.answers ?? []);
      this.readyAt = Date.now() + jittered(this.pauseMs);
      if ("reply" in outcome) return outcome.reply;
      if (!outcome.mayTryAgain || tried + 1 >= triesMax) throw outcome.failure;
      await this.wait(retryPause(tried + 1, this.pauseMs, outcome.askedFor));
    }
  }

  private async wait(ms: number): Promise<void> {
    await pause(ms, this.options.signal).catch(() => {
      throw interrupted();
    });
  }

  private async try(sent: Sent, answers: readonly number[]): Promise<Outcome> {
    const { hosts, signal, totalMs = 600_000, bytesMax = 128 * 1024 ** 2 } = this.options;
    const timeout = AbortSignal.timeout(totalMs);
    const { host } = sent.url;
    const stopped = () => {
      if (signal.aborted) return interrupted();
      return timeout.aborted ? new SourceFailure("unreachable", `${host} takes too long.`) : null;
    };
    try {
      const either = AbortSignal.any([signal, timeout]);
      const response = await attempt(sent, hosts, this.connections, either);
      const { statusCode } = response;
      if (statusCode >= 400 && !answers.includes(statusCode)) return await refusal(response, host);
      const encoding = response.headers["content-encoding"];
      const terms = { bytesMax, host, stopped };
      return { reply: replyOf(statusCode, response.body, joined(encoding), terms) };
    } catch (cause) {
      const failure = stopped() ?? (cause instanceof SourceFailure ? cause : null);
      return failure === null
        ? { failure: unreachable(host, cause), mayTryAgain: true, askedFor: null }
        : { failure, mayTryAgain: false, askedFor: null };
    }
  }
}

type Outcome =
  | { readonly reply: Reply }
  | {
      readonly failure: SourceFailure;
      readonly mayTryAgain: boolean;
      /** How long the service asked us to wait, in ms. */
      readonly askedFor: number | null;
    };

async function refusal(response: Dispatcher.ResponseData, host: string): Promise<Outcome> {
  const { statusCode, headers, body } = response;
  await body.dump();
  const isTheirs = statusCode >= 500;
  return {
    failure: new SourceFailure(
      isTheirs ? "unreachable" : "refused",
      `${host} answered ${statusCode}.`,
    ),
    mayTryAgain: isTheirs || statusCode === 429,
    askedFor: retryAfter(joined(headers["retry-after"]), Date.now()),
  };
}

function unreachable(host: string, cause: unknown): SourceFailure {
  const says = cause instanceof Error && "code" in cause ? String(cause.code) : "no answer";
  return new SourceFailure("unreachable", `${host} cannot be reached: ${says}.`, { cause });
}

function interrupted(): SourceFailure {
  return new SourceFailure("interrupted", "The run was stopped.");
}

function isLoopbackHost(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(host);
}

function joined(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(", ") : header;
}
