import { expect, it } from "vitest";

import { pagesShown } from "./pages-shown";

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 20, [1, 2, null, 20]],
  [4, 20, [1, 2, 3, 4, 5, null, 20]],
  [10, 20, [1, null, 9, 10, 11, null, 20]],
  [20, 20, [1, null, 19, 20]],
])("on page %d of %d offers %j, never a gap for a single page", (page, pages, shown) => {
  expect(pagesShown(page, pages)).toEqual(shown);
});
