import NextAuth, { type NextAuthConfig } from "next-auth";
import { NextRequest } from "next/server";

import { isOnOwnMachine, oidcProvider, tellAuthUrl } from "@/lib/env";
import { log } from "@/lib/log";

import { authAdapter } from "../adapter";
import { cookieName, cookieOptions, isSecure } from "../cookies";
import { authSecret } from "../secret";
import { newSecret } from "../secrets";
import { absoluteMs } from "../sessions/rules";
import { getViewer } from "../viewer";
import { readBrowsing } from "../visit";

import { readIntent } from "./intent";
import { type Claims, claimedAddress, identityKey, problemOf } from "./rules";

/** Names the provider in the address it sends people back to. */
const provider = "oidc";

const { handlers, signIn } = NextAuth(makeConfig);

/** Answers somebody who comes back from the identity provider. */
export function answerProvider(request: NextRequest): Promise<Response> {
  return handlers.GET(isOnOwnMachine() ? asTheBrowserAsked(request) : request);
}

/** The same request under the name the browser used, as its cookies are bound to that name. */
function asTheBrowserAsked(request: NextRequest): NextRequest {
  const { pathname, search } = request.nextUrl;
  const host = request.headers.get("host") ?? request.nextUrl.host;
  const asked = new NextRequest(request.url, { headers: request.headers });
  return Object.defineProperty(asked, "url", { value: `http://${host}${pathname}${search}` });
}

/** Is where to send a browser that wants to sign in through the provider; it then comes back to `path`. */
export async function startAtProvider(path: string): Promise<string> {
  return (await signIn(provider, { redirect: false, redirectTo: path })) as string;
}

/** What went wrong is said on a page of ours, in the language it began in. */
async function makeConfig(): Promise<NextAuthConfig> {
  tellAuthUrl();
  const intent = await readIntent();
  const locale = intent?.locale ?? "en";
  const page = `/${locale}/${intent?.purpose === "link" ? "account" : "sign-in"}`;
  const secure = isSecure();
  return {
    adapter: authAdapter(await readBrowsing(locale)),
    secret: authSecret(),
    trustHost: true,
    useSecureCookies: secure,
    cookies: makeCookies(),
    session: {
      strategy: "database",
      maxAge: absoluteMs / 1000,
      generateSessionToken: newSecret,
    },
    pages: { signIn: page, error: page },
    providers: makeProviders(),
    callbacks: {
      signIn: async ({ user, account, profile }) => {
        const problem = problemOf({
          intent,
          sessionId: (await getViewer())?.sessionId ?? null,
          // next-auth gives the account's row, or else what the provider says.
          isKnown: "createdAt" in user,
          claims: profile ?? {},
        });
        if (problem === null) return account?.provider === provider;
        return `${page}?problem=${problem}`;
      },
    },
    logger: {
      error: ({ name, message }) => {
        log.warn({ name, message }, "signing in through the provider went wrong");
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

function makeProviders(): NextAuthConfig["providers"] {
  const given = oidcProvider();
  if (!given) return [];
  const { issuer, clientId, clientSecret } = given;
  return [
    {
      id: provider,
      name: new URL(issuer).host,
      type: "oidc",
      issuer,
      clientId,
      clientSecret,
      checks: ["pkce", "state", "nonce"],
      authorization: { params: { scope: "openid email profile" } },
      profile: (claims: Claims) => ({
        id: identityKey(claims, issuer),
        email: claimedAddress(claims),
        name: typeof claims.name === "string" ? claims.name.slice(0, 200) : null,
      }),
      account: () => undefined,
    },
  ];
}

function makeCookies(): NonNullable<NextAuthConfig["cookies"]> {
  const cookie = (purpose: Parameters<typeof cookieName>[0]) => ({
    name: cookieName(purpose),
    options: cookieOptions(),
  });
  return {
    sessionToken: cookie("session"),
    state: cookie("state"),
    pkceCodeVerifier: cookie("pkce"),
    nonce: cookie("nonce"),
    callbackUrl: cookie("return"),
    csrfToken: cookie("csrf"),
  };
}
