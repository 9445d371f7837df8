import { z } from "zod";

const nameMax = 200;

/** A name somebody typed, made fit for one line of a mail. */
export const nameFact = z.string().transform((text) =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .slice(0, nameMax),
);

/** A moment, as a date or as the outbox kept it. */
export const momentFact = z.coerce.date<Date | string>();

/** A whole address of ours. */
export const linkFact = z.url({ protocol: /^https?$/ });
