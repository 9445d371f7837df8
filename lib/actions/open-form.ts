import { z } from "zod";

import { locales } from "@/lib/locale/vocabulary";

/** What a form says that strangers see too: its language, and the page it stands on, below the locale. */
export const openForm = {
  locale: z.enum(locales),
  returnPath: z
    .string()
    .regex(/^\/(?![/\\])[^\s\\]{0,1500}$/)
    .catch("/"),
};

export interface OpenForm {
  locale: (typeof locales)[number];
  returnPath: string;
}
