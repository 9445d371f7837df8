import { describe, expect, it } from "vitest";

import { codeOf } from "./rules";

describe("a code as people type and paste it", () => {
  it.each([
    "12345678",
    " 1234 5678\n",
    "1234-5678",
    "12 34 56 78",
    "1234\u00a05678",
    "１２３４５６７８",
  ])("%j is read", (typed) => {
    expect(codeOf(typed)).toBe("12345678");
  });

  it.each(["", "1234567", "123456789", "1234567a", "12345678 is your code"])(
    "%j is none",
    (typed) => {
      expect(codeOf(typed)).toBeNull();
    },
  );
});
