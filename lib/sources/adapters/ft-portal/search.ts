import { z } from "zod";

import { SourceFailure } from "@/lib/sources/source-failure";
import type { SourceContext } from "@/lib/sources/types";

import { serviceAddress } from "./origin";
import { queryForm } from "./query";
import { pageSize, windowSize } from "./vocabulary";

const searchReply = z.object({
  totalResults: z.int().nonnegative(),
  results: z.array(z.unknown()),
});

/**
 * Reads every row that fits, page after page until one is empty or all have been seen. `onPage`
 * hears how many of how many rows were seen.
 */
export async function* searchRows(
  context: SourceContext,
  must: Parameters<typeof queryForm>[0] & object,
  onPage: (seen: number, total: number) => Promise<void> = () => Promise.resolve(),
): AsyncIterable<unknown> {
  let seen = 0;
  for (let page = 1; (page - 1) * pageSize < windowSize; page += 1) {
    const { totalResults, results } = await readPage(context, must, page);
    if (totalResults > windowSize) {
      throw new SourceFailure(
        "not-as-expected",
        `The portal found ${totalResults} rows: it did not apply the filters.`,
      );
    }
    yield* results;
    seen += results.length;
    await onPage(seen, totalResults);
    if (results.length === 0 || seen >= totalResults) return;
  }
}

async function readPage(
  context: SourceContext,
  must: Parameters<typeof queryForm>[0] & object,
  page: number,
) {
  const words = { pageSize: String(pageSize), pageNumber: String(page) };
  const reply = await context.ask({
    url: serviceAddress("search", words),
    method: "POST",
    body: queryForm(must),
  });
  const parsed = searchReply.safeParse(await reply.json());
  if (parsed.success) return parsed.data;
  throw new SourceFailure(
    "not-as-expected",
    "The portal's reply has no list of results and their number.",
    { cause: parsed.error },
  );
}
