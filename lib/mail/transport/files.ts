import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";

import { type EncodedMail, MailFailure, type MailMessage, type MailTransport } from "./types";

/** Makes a transport that writes each mail to a folder, for machines without a mail server. */
export function newFileTransport(folder: string): MailTransport {
  return {
    send: (mail, beforeEnd) =>
      write(folder, mail, beforeEnd).catch((error: unknown) => {
        throw new MailFailure(`The mail cannot be written: ${String(error)}`, "server");
      }),
    close: () => undefined,
  };
}

/** Is the name of a mail's file: by the moment it was due, so that names sort by time. */
export function fileNameOf({ dueAt, id }: MailMessage): string {
  const moment = dueAt.toISOString().replace(/[-:.]/g, "");
  return `${moment}-${id.slice(0, 12)}.eml`;
}

/** Writes it whole under another name and then gives it its own; a second try writes the same file. */
async function write(
  folder: string,
  mail: EncodedMail,
  beforeEnd?: () => Promise<void>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, fileNameOf(mail));
  const writing = `${file}.${randomUUID()}.part`;
  try {
    const handle = await open(writing, "w", 0o600);
    try {
      await handle.writeFile(mail.raw);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await beforeEnd?.();
    await rename(writing, file);
  } catch (error) {
    await rm(writing, { force: true });
    throw error;
  }
}
