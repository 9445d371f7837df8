import { createHash, randomBytes } from "node:crypto";

/** Makes a secret of 256 random bits for an address or a cookie. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** Is what we keep of a secret with as many bits as its own hash: SHA-256, base64url. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
