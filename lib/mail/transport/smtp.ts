import { Readable } from "node:stream";

import { parseConnectionUrl } from "nodemailer/lib/shared";
import SMTPConnection from "nodemailer/lib/smtp-connection";

import { type EncodedMail, MailFailure, type MailTransport } from "./types";

/** How long each step of handing over a mail may take, and how many go over one connection. */
export interface SmtpLimits {
  /** To be connected and greeted. */
  connectMs: number;
  /** For the server to say anything. */
  answerMs: number;
  /** For the whole mail. Below half a lease, so that nobody else sends it meanwhile. */
  wholeMs: number;
  perConnection: number;
}

export const smtpLimits: SmtpLimits = {
  connectMs: 10_000,
  answerMs: 20_000,
  wholeMs: 45_000,
  perConnection: 100,
};

/**
 * Makes a transport over one SMTP connection, which is opened with its first mail and kept while all
 * goes well. Connecting and sending are told apart: where no connection comes about, no mail is at fault.
 */
export function newSmtpTransport(url: string, limits: SmtpLimits = smtpLimits): MailTransport {
  let connection: SMTPConnection | null = null;
  let sent = 0;
  const drop = () => {
    connection?.close();
    connection = null;
  };
  const connected = async () => {
    if (connection && !connection.destroyed && sent < limits.perConnection) return connection;
    if (connection?.destroyed === false) connection.quit();
    sent = 0;
    connection = newConnection(url, limits);
    await open(connection, url);
    return connection;
  };
  return {
    send: async (mail, beforeEnd) => {
      const body = () => Readable.from(endedAfter(mail.raw, beforeEnd));
      try {
        await within(limits.wholeMs, async () => handOver(await connected(), mail, body()));
        sent += 1;
      } catch (error) {
        drop();
        throw error;
      }
    },
    close: () => {
      connection?.quit();
      connection = null;
    },
  };
}

function newConnection(url: string, { connectMs, answerMs }: SmtpLimits): SMTPConnection {
  const made = new SMTPConnection({
    ...parseConnectionUrl(url),
    connectionTimeout: connectMs,
    dnsTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: answerMs,
  });
  // Whoever waits hears of it; an error while nobody waits only ends the connection.
  made.on("error", () => undefined);
  return made;
}

async function open(connection: SMTPConnection, url: string): Promise<void> {
  const { auth } = parseConnectionUrl(url);
  await new Promise<void>((resolve, reject) => {
    const refuse = (error: Error) => {
      reject(failureOf(error, "server"));
    };
    connection.once("error", refuse);
    connection.once("end", () => {
      refuse(new Error("The server closed the connection."));
    });
    const settle = (error?: Error | null) => {
      if (error) refuse(error);
      else resolve();
    };
    connection.connect((error) => {
      if (error ?? (!auth || !connection.allowsAuth)) settle(error);
      else connection.login(auth, settle);
    });
  });
}

function handOver(connection: SMTPConnection, mail: EncodedMail, body: Readable): Promise<void> {
  const envelope = { from: mail.from.address, to: [mail.to] };
  return new Promise((resolve, reject) => {
    connection.send(envelope, body, (error) => {
      if (error) reject(failureOf(error, "mail"));
      else resolve();
    });
  });
}

/** The server takes a mail when its last line has come, and not before. */
async function* endedAfter(raw: Buffer, beforeEnd?: () => Promise<void>): AsyncGenerator<Buffer> {
  yield raw;
  await beforeEnd?.();
}

/** Gives up after so long, even on a server that goes on saying something. */
async function within(ms: number, work: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new MailFailure("The server took too long.", "mail"));
    }, ms);
  });
  try {
    await Promise.race([work(), over]);
  } finally {
    clearTimeout(timer);
  }
}

interface SmtpError extends Error {
  response?: string | undefined;
  responseCode?: number | undefined;
  command?: string | undefined;
}

function failureOf(error: SmtpError, about: "server" | "mail"): MailFailure {
  const { message, response = "", responseCode, command = "" } = error;
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? null;
  const answer = responseCode === undefined ? null : { code: responseCode, status, command };
  return new MailFailure(message, about, answer);
}
