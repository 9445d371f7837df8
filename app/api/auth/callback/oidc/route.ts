import { answerProvider } from "@/lib/auth/oidc/next-auth";

/** Where the identity provider sends people back to; nothing else of next-auth can be reached. */
export const GET = answerProvider;
