/** Next bundles routes and instrumentation apart, so what a process shares hangs on the global object. */
const slot = globalThis as Record<symbol, (() => void) | undefined>;
const place = Symbol.for("citycalls.mail-nudge");

/** By then the transaction that wrote the mail has usually ended; else the next look finds it. */
const afterMs = 30;

/** Says what is to be done in this process when a mail was written that is due at once; nothing, with `null`. */
export function onNudge(look: (() => void) | null): void {
  slot[place] = look ?? undefined;
}

/** Has this process look for due mails in a moment, if it is one that sends. */
export function nudge(): void {
  const look = slot[place];
  if (look) setTimeout(look, afterMs).unref();
}
