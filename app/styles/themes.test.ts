import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { expect, it } from "vitest";

/** What a style can say of the reader's theme, in a sheet or as a class of Tailwind. */
const ofTheme = /prefers-color-scheme|light-dark\(|\bdark:/;

function stylesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(css|tsx)$/.test(name))
    .map((name) => path.join(folder, name));
}

it("themes differ in the colours of the tokens alone, so that one page is the same page in both", () => {
  const themed = ["app", "components"]
    .flatMap(stylesIn)
    .filter((file) => ofTheme.test(readFileSync(file, "utf8")));
  // The layout only tells the browser which colour to give its own bar.
  expect(themed.sort()).toEqual(["app/[locale]/layout.tsx", "app/styles/tokens.css"]);

  const tokens = readFileSync("app/styles/tokens.css", "utf8");
  const [, dark = ""] =
    /@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}\s*\}/.exec(tokens) ?? [];
  expect(
    dark
      .trim()
      .split(/\s*\n\s*/)
      .every((line) => /^--[a-z-]+: #[0-9a-f]{6};$/.test(line)),
  ).toBe(true);
});
