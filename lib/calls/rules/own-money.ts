const whole = 10_000n;

/**
 * Is the least own money in cents that a grant needs at a co-financing rate in basis points
 * (DESIGN.md 4.6): at 90 % a grant of 1 000 000.00 needs 111 111.12. `null` at a rate of 0, where
 * there is no grant.
 */
export function ownMoneyFor(grant: number, rate: number): number | null {
  if (rate <= 0) return null;
  const paid = BigInt(rate);
  const rest = paid >= whole ? 0n : whole - paid;
  return Number((BigInt(grant) * rest + paid - 1n) / paid);
}

/**
 * Splits the cost of a whole project, in cents, into the most that a rate in basis points pays
 * and the least own money; a rate of more than 100 % pays everything.
 */
export function splitProject(total: number, rate: number): { grant: number; own: number } {
  const paid = BigInt(Math.min(rate, Number(whole)));
  const grant = Number((BigInt(total) * paid) / whole);
  return { grant, own: total - grant };
}
