import { z } from "zod";

import { parseAddress } from "../address";

import { bounceKinds, reportLimits } from "./vocabulary";

const oneLine = (most: number) =>
  z.string().transform((text) =>
    text
      .replace(/[\s\p{Cc}\p{Cf}]+/gu, " ")
      .trim()
      .slice(0, most),
  );

/** One address and nothing else, read as strictly as the one a mail is sent to. */
const address = z.string().transform((text, context) => {
  const read = parseAddress(text);
  if (read !== null) return read;
  context.addIssue({ code: "custom", message: "is not one e-mail address" });
  return z.NEVER;
});

/** What a mail service reports: mails that came back. */
export const bounceReportInput = z.strictObject({
  events: z
    .array(
      z.object({
        /** The service's own name for what happened; told twice it counts once. */
        id: z.string().regex(/^[\x21-\x7e]{1,200}$/, "is 1 to 200 signs without spaces"),
        address,
        kind: z.enum(bounceKinds),
        why: oneLine(500).optional(),
        at: z.iso.datetime({ offset: true }).pipe(z.coerce.date()).optional(),
      }),
    )
    .max(reportLimits.events),
});
export type BounceReport = z.infer<typeof bounceReportInput>;
