import { publicMailDomains } from "./vocabulary";

/** Is the domain of a mail address, in small letters. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1).toLowerCase();
}

/** Tells whether anybody can get an address of a domain, or of the one it lies in. */
export function isPublicMailDomain(domain: string): boolean {
  return publicMailDomains.some((known) => domain === known || domain.endsWith(`.${known}`));
}
