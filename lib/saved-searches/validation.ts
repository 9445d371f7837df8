import { z } from "zod";

import { openForm } from "@/lib/actions/open-form";
import { parseSearch, searchQuery } from "@/lib/search/validation";

const id = z.string().min(1).max(64);

const name = z
  .string()
  .transform((text) => text.replace(/[\p{Cc}\s]+/gu, " ").trim())
  .pipe(z.string().min(1, "empty").max(120, "too-long"));

/** Any way of writing a search becomes its one canonical string; which page was looked at is no part of it. */
const query = z
  .string()
  .max(4000)
  .transform((text) => canonicalQuery(text));

/** Is the canonical string of a search (DESIGN.md 4.4), from its first page. */
export function canonicalQuery(text: string): string {
  return searchQuery({ ...parseSearch(new URLSearchParams(text)).input, page: 1 });
}

/** A search to be kept: under a new name, or in the place of one that is kept. */
export const keepSearchInput = z.object({
  name,
  query,
  /** The kept search it replaces, with the version that was seen: `<id>:<version>`; empty for none. */
  replaces: z
    .string()
    .regex(/^([\w-]{1,64}:\d{1,9})?$/)
    .optional()
    .default(""),
  ...openForm,
});
export type KeepSearchInput = z.infer<typeof keepSearchInput>;

/** A change to a kept search; `version` is the one its form was made from. */
export const changeSearchInput = z.object({
  searchId: id,
  version: z.coerce.number().int().min(1),
  do: z.enum(["rename", "share", "unshare", "delete"]),
  name: name.optional().catch(undefined),
});
export type ChangeSearchInput = z.infer<typeof changeSearchInput>;
