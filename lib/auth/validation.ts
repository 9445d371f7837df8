import { z } from "zod";

import { defaultLocale, locales } from "@/lib/locale/vocabulary";
import { parseAddress } from "@/lib/mail/address";

import { codeOf } from "./codes/rules";
import { ownPath } from "./rules";

/** Where a form stands, and where its person wants to go: neither can be wrong. */
const where = {
  locale: z.enum(locales).catch(defaultLocale),
  next: z.unknown().optional().transform(ownPath),
};

function readAs(read: (text: string) => string | null, message: string) {
  return z
    .unknown()
    .transform((typed) => (typeof typed === "string" ? read(typed) : null))
    .transform((text, context) => {
      if (text !== null) return text;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    });
}

export const whereInput = z.object(where);
export const requestCodeInput = z.object({ ...where, email: readAs(parseAddress, "email") });
export const enterCodeInput = z.object({ ...where, code: readAs(codeOf, "digits") });
export const enterLinkInput = z.object({ ...where, token: z.string().max(100) });
