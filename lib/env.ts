import { z } from "zod";

import { parseSender } from "@/lib/mail/address";

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

/** Every setting, all optional; `.env.example` says what each is for. */
const settings = z
  .object({
    DATA_DIR: z.string().default("var"),
    DATABASE_URL: z.string().optional(),
    DATABASE_REPLICA_URL: z.string().optional(),
    HOST: z.string().default("127.0.0.1"),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    APP_URL: z.url().optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z
      .string()
      .refine((text) => parseSender(text) !== null, "is no address: write Name <name@example.eu>")
      .optional(),
    MAIL_PER_SECOND: z.coerce.number().int().min(1).max(1000).default(20),
    BOUNCE_TOKEN: z.string().min(16).optional(),
    AUTH_SECRET: z.string().min(32).optional(),
    WORKER: z.enum(["in-process", "off"]).default("in-process"),
    ADMIN_EMAILS: z.string().optional(),
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    FT_PORTAL_URL: z.url({ protocol: /^https?$/ }).optional(),
    FT_PORTAL_PROGRAMMES: z.string().optional(),
    AIDES_TERRITOIRES_TOKEN: z.string().optional(),
    CITYCALLS_NOW: instant.optional(),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("warn"),
  })
  .refine((all) => all.CITYCALLS_NOW === undefined || !all.SMTP_URL || isLoopback(all.SMTP_URL), {
    path: ["CITYCALLS_NOW"],
    message: "is for trying things out: unset it, or point SMTP_URL at this machine",
  })
  .refine(({ OIDC_ISSUER: issuer }) => !issuer?.startsWith("http:") || isLoopback(issuer), {
    path: ["OIDC_ISSUER"],
    message: "has to be an https address, or one of this machine",
  })
  .refine(
    (all) =>
      [all.OIDC_ISSUER, all.OIDC_CLIENT_ID, all.OIDC_CLIENT_SECRET].every(isGiven(all.OIDC_ISSUER)),
    {
      path: ["OIDC_ISSUER"],
      message: "is set together with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or none of them",
    },
  );

type Settings = z.infer<typeof settings>;

function isGiven(first: string | undefined) {
  return (one: string | undefined): boolean => (one === undefined) === (first === undefined);
}

function isLoopback(url: string): boolean {
  return loopback.test(new URL(url).hostname);
}

let read: Settings | undefined;

/** Reads the environment once; throws one sentence that names each setting that is wrong and why. */
export function env(): Settings {
  read ??= readSettings(process.env);
  return read;
}

/** Forgets the settings, so that they are read anew: each file of tests may have its own. */
export function forgetSettings(): void {
  read = undefined;
}

/** Parses settings out of `source`; an empty value counts as not set. */
export function readSettings(source: Record<string, string | undefined>): Settings {
  const given = Object.entries(source).filter(([, value]) => value !== "");
  const parsed = settings.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new Error(`Some settings cannot be used: ${problems.join("; ")}.`);
}

/** Is how much is logged: as usual while the settings cannot be read, so that `startUp` can say why. */
export function logLevel(): string {
  try {
    return env().LOG_LEVEL;
  } catch {
    return "warn";
  }
}

/** Is the address people reach this server by, without a trailing slash. */
export function appUrl(): string {
  const { APP_URL, PORT } = env();
  return (APP_URL ?? `http://localhost:${String(PORT)}`).replace(/\/+$/, "");
}

/** An OpenID provider people may sign in through. */
export interface OidcProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** Is the OpenID provider of this server, or `null` when it has none. */
export function oidcProvider(): OidcProvider | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env();
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return { issuer, clientId, clientSecret };
}

/** Lists the addresses of `ADMIN_EMAILS` in small letters. */
export function adminEmails(): string[] {
  const listed = (env().ADMIN_EMAILS ?? "").toLowerCase().split(/[\s,;]+/);
  return listed.filter((email) => email !== "");
}

/**
 * Tells next-auth, which looks into the environment itself, the address people reach us by. On this
 * machine it goes by the request instead: Next writes `localhost` for 127.0.0.1, which is another site.
 */
export function tellAuthUrl(): void {
  if (!isLoopback(appUrl())) process.env.AUTH_URL = new URL(appUrl()).origin;
}

/** True where people reach this server on its own machine alone. */
export function isOnOwnMachine(): boolean {
  return isLoopback(appUrl());
}
