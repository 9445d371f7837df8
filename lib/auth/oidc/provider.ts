import { oidcProvider } from "@/lib/env";

/** Is the host of the identity provider, which people know it by, or `null` when there is none. */
export function providerHost(): string | null {
  const provider = oidcProvider();
  return provider ? new URL(provider.issuer).host : null;
}
