import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

import { SMTPServer } from "smtp-server";

/** What a mail server does to a mail instead of taking it. */
export type Fault = "421" | "451" | "552" | "hang" | "drop";

/** A real mail server in this process that can be told to misbehave. */
export interface MailServer {
  url: string;
  /** The Message-IDs of what it took and said so, in that order; one twice is a duplicate. */
  taken: string[];
  /** Chooses the fault of a mail by its recipient; none while it is `null`. */
  faultOf: ((address: string) => Fault | null) | null;
  stop: () => Promise<void>;
}

/** Starts a mail server on a port of loopback, a free one unless `port` names one; each mail takes it `takesMs`. */
export async function startMailServer({ port = 0, takesMs = 0 } = {}): Promise<MailServer> {
  const made: MailServer = { url: "", taken: [], faultOf: null, stop: () => Promise.resolve() };
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    closeTimeout: 100,
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const fault = made.faultOf?.(address) ?? null;
      done(fault === "421" || fault === "451" ? refusal(Number(fault)) : undefined);
    },
    onData: (stream, session, done) => {
      const taken = (raw: string) => {
        const fault = made.faultOf?.(session.envelope.rcptTo[0]?.address ?? "") ?? null;
        if (fault === "hang") return;
        if (fault === "drop") {
          dropConnection(server, session.id);
          return;
        }
        if (fault !== null) {
          done(refusal(Number(fault)));
          return;
        }
        const accept = () => {
          made.taken.push(/^message-id: <([^>]+)>/im.exec(raw)?.[1] ?? "none");
          done();
        };
        if (takesMs > 0) setTimeout(accept, takesMs);
        else accept();
      };
      // A sender that was killed leaves half a mail behind, which is none.
      text(stream).then(taken, () => undefined);
    },
  });
  server.on("error", () => undefined);
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  made.url = `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`;
  made.stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
    });
  return made;
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error("not now"), { responseCode });
}

/** Breaks off as a server does whose power fails after the last line of a mail. */
function dropConnection(server: SMTPServer, id: string): void {
  const all = server.connections as unknown as Set<{
    id: string;
    _socket: { destroy: () => void };
  }>;
  for (const connection of all) if (connection.id === id) connection._socket.destroy();
}
