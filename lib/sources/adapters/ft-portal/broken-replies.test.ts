import { gzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import {
  brokenReplies,
  bytesOf,
  rowsOf,
  stubContext,
} from "@/lib/sources/adapters/adapter.fixture";
import { SourceFailure } from "@/lib/sources/source-failure";
import type { SourcePage } from "@/lib/sources/types";
import { sourceDraft } from "@/lib/sources/validation";

import { ftPortal } from "./adapter";
import { cascadeRow, topicRow } from "./rows.fixture";

const reply = JSON.stringify({
  apiVersion: "2.151",
  totalResults: 2,
  results: [
    topicRow({
      identifier: "CERV-2027-X",
      call: "CERV-2027",
      deadlines: ["2027-01-01", "2027-05-01"],
    }),
    cascadeRow(1, { identifier: "CERV-2024-CITIZENS-VALUES", callTitle: "Small grants" }),
  ],
});

describe("broken replies", () => {
  it("never get past the boundary: a failure, a problem or a whole call (21 000 replies)", async () => {
    const outcomes = { failed: 0, problems: 0, calls: 0 };
    for (const broken of brokenReplies(reply, 21_000)) {
      const answer = ({ url }: { url: string }) => (url.includes("facet") ? "{}" : broken);
      await count(outcomes, ftPortal.read(stubContext({ answer })));
    }
    expect(outcomes.failed).toBeGreaterThan(5_000);
    expect(outcomes.problems).toBeGreaterThan(100);
    expect(outcomes.calls).toBeGreaterThan(5_000);
  }, 300_000);

  it("of labels never cost a run", async () => {
    const labels =
      '{"facets":[{"name":"programmeDivision","values":[{"rawValue":"1","value":"A%26B"}]}]}';
    for (const broken of brokenReplies(labels, 500)) {
      const answer = ({ url }: { url: string }) => (url.includes("facet") ? broken : reply);
      expect(await rowsOf(ftPortal.read(stubContext({ answer })))).toHaveLength(2);
    }
  });

  it("are no less broken in a file (2 000 files)", async () => {
    const outcomes = { failed: 0, problems: 0, calls: 0 };
    for (const broken of brokenReplies(reply, 2_000, 7)) {
      await count(outcomes, readFile(bytesOf(broken)));
    }
    expect(outcomes.failed).toBeGreaterThan(500);
    expect(outcomes.calls).toBeGreaterThan(500);
  });

  it("are told from a packed file that is cut off", async () => {
    const packed = gzipSync(reply);
    for (const length of [3, 20, packed.length - 1]) {
      const outcomes = { failed: 0, problems: 0, calls: 0 };
      await count(outcomes, readFile(pieces(packed.subarray(0, length))));
      expect(outcomes.failed).toBe(1);
    }
  });
});

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

function readFile(content: AsyncIterable<Uint8Array>): AsyncIterable<SourcePage> {
  return ftPortal.readFile?.(content, stubContext()) ?? none();
}

async function* none(): AsyncGenerator<SourcePage> {
  yield await Promise.resolve({ rows: [], expected: null });
}

async function count(
  outcomes: { failed: number; problems: number; calls: number },
  pages: AsyncIterable<SourcePage>,
): Promise<void> {
  try {
    for (const row of await rowsOf(pages)) {
      if (row.ok && !sourceDraft.safeParse(row.draft).success) throw new Error("not a call");
      outcomes[row.ok ? "calls" : "problems"] += 1;
    }
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    outcomes.failed += 1;
  }
}
