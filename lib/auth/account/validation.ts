import { z } from "zod";

import { locales } from "@/lib/locale/vocabulary";

const nameMax = 100;

const oneLine = z
  .string()
  .transform((text) => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim())
  .refine((text) => text.length <= nameMax, { message: "name-long" });

/** What a person says of themselves; an empty name is none. */
export const accountInput = z.object({
  name: oneLine.transform((text) => (text === "" ? null : text)),
  language: z.enum(locales, { message: "language" }),
});
export type AccountInput = z.infer<typeof accountInput>;

export const revokeInput = z.object({ sessionId: z.string() });
