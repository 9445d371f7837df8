const hour = 3_600_000;

/** How long a session lasts without being used, and how long at most (OWASP ASVS 7.3). */
export const idleMs = 12 * hour;
export const absoluteMs = 14 * 24 * hour;

/** A session in use is written to at most this often. */
export const touchEveryMs = 5 * 60_000;

/** Is when a session that is used now ends unless it is used again. */
export function idleEnd(at: Date, endsAt: Date): Date {
  return new Date(Math.min(at.getTime() + idleMs, endsAt.getTime()));
}

/** Tells whether a session was last written to so long ago that its use is to be noted. */
export function isTouchDue(lastSeenAt: Date, at: Date): boolean {
  return at.getTime() - lastSeenAt.getTime() >= touchEveryMs;
}

const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bVersion\/.*\bSafari\//, "Safari"],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPad\b/, "iPad"],
  [/\biPhone\b/, "iPhone"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

/** Names a browser and its system in words that need no translation, or `null` for one unknown: "Firefox, Windows". */
export function deviceWords(userAgent: string | null): string | null {
  const named = [browsers, systems].flatMap(
    (list) => list.find(([mark]) => mark.test(userAgent ?? ""))?.[1] ?? [],
  );
  return named.length === 0 ? null : named.join(", ");
}
