import { unzipSync, zipSync } from "fflate";

import { limits } from "./limits";

/** What came of looking into an archive before anything of it was inflated. */
export type Unpacked =
  | { readonly ok: true; readonly stored: ArrayBuffer }
  | { readonly ok: false; readonly problem: "unpacks-too-large" | "broken" };

class TooLarge extends Error {}

/**
 * Unpacks the XML of an XLSX and packs it again without compression, so that whatever reads it
 * next cannot be made to inflate anything. The sizes in the archive's directory are added up
 * first: a bomb is refused before it goes off, and no part grows beyond what it declared.
 */
export function unpackXlsx(bytes: Uint8Array): Unpacked {
  let total = 0;
  let count = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false;
        total += originalSize;
        count += 1;
        if (total > limits.unpackedBytes || count > limits.parts) throw new TooLarge();
        return true;
      },
    });
    return { ok: true, stored: ownBuffer(zipSync(parts, { level: 0 })) };
  } catch (error) {
    return { ok: false, problem: error instanceof TooLarge ? "unpacks-too-large" : "broken" };
  }
}

function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}
