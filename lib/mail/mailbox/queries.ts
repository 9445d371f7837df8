import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

import { notFound } from "next/navigation";

import { readMailWay } from "@/lib/auth/mail-way";

import { mailFolder } from "../transport/choose";

import { readEml } from "./eml";
import type { BoxedMail } from "./types";

const shownMax = 100;
const fileName = /^\d{8}T\d{9}Z-[0-9a-f]{12}\.eml$/;

/** Lets only this machine itself go on, and only while its mails are files; for anybody else the page does not exist. */
export async function requireMailbox(): Promise<void> {
  if ((await readMailWay()) !== "mailbox") notFound();
}

/** Lists the newest mails of this machine's mailbox, the last one first. */
export async function listMails(folder = mailFolder()): Promise<BoxedMail[]> {
  const names = await readdir(folder).catch(() => []);
  const newest = names
    .filter((name) => fileName.test(name))
    .sort()
    .reverse()
    .slice(0, shownMax);
  const mails = await Promise.all(newest.map((name) => getMail(name, folder)));
  return mails.filter((mail) => mail !== null);
}

/** Gives a mail of the mailbox by the name of its file, or `null`. */
export async function getMail(name: string, folder = mailFolder()): Promise<BoxedMail | null> {
  if (!fileName.test(name)) return null;
  const raw = await readFile(path.join(folder, name), "utf8").catch(() => null);
  return raw === null ? null : { name, ...readEml(raw) };
}
