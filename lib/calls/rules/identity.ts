import { createHash } from "node:crypto";

/** Is the id of the call that `sourceId` knows by `externalKey`: the same on every installation. */
export function callId(sourceId: string, externalKey: string): string {
  return createHash("sha256").update(`${sourceId}\n${externalKey}`).digest("hex").slice(0, 12);
}

const slugWordsMax = 60;

/** Is the address of a call: the words of its title and enough of its id to be the only one. */
export function callSlug(title: string, id: string): string {
  const words = slugify(title);
  const short =
    words.length <= slugWordsMax ? words : words.slice(0, slugWordsMax).replace(/-[^-]*$/, "");
  return short === "" ? id : `${short}-${id.slice(0, 6)}`;
}

/** Writes text in lower-case Latin letters, digits and hyphens; other scripts leave nothing. */
export function slugify(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/[łŁ]/g, "l")
    .replace(/[øØ]/g, "o")
    .replace(/[æÆ]/g, "ae")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
