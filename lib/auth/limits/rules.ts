/** How often something may be tried within a window that opens with the first try. */
export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly windowMs: number;
}

const hour = 3_600_000;

/** Mails for signing in: to one address, asked for from one network, and of this server in all. */
export const mailLimits = {
  address: { name: "mail-address", most: 5, windowMs: hour },
  network: { name: "mail-network", most: 20, windowMs: hour },
  all: { name: "mail-all", most: 500, windowMs: hour },
} as const satisfies Record<string, Limit>;

/** Wrong codes for one address from one network, over all the codes it was sent. */
export const wrongCodeLimit: Limit = { name: "wrong-code", most: 20, windowMs: 24 * hour };
