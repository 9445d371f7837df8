import { z } from "zod";

import { readIntentText, rememberIntent } from "../cookies";
import { ownPath } from "../rules";
import { defaultLocale, locales } from "../../locale/vocabulary";

import type { Intent } from "./rules";

const intentInput = z.object({
  purpose: z.enum(["sign-in", "link"]),
  locale: z.enum(locales).catch(defaultLocale),
  next: z.unknown().optional().transform(ownPath),
  sessionId: z.string().nullable(),
});

/** Lets the browser remember why it goes to the identity provider. */
export async function keepIntent(intent: Intent): Promise<void> {
  await rememberIntent(Buffer.from(JSON.stringify(intent)).toString("base64url"));
}

/** Is why this browser went to the identity provider, or `null` when it says nothing that can be read. */
export async function readIntent(): Promise<Intent | null> {
  const text = await readIntentText();
  if (text === null) return null;
  try {
    return intentInput.parse(JSON.parse(Buffer.from(text, "base64url").toString()));
  } catch {
    return null;
  }
}
