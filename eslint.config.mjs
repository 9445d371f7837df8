import nextVitals from "eslint-config-next/core-web-vitals";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const typed = ["**/*.ts", "**/*.tsx"];

export default defineConfig([
  globalIgnores([
    ".next/**",
    "node_modules/**",
    "var/**",
    "db/migrations/**",
    "db/reference/**",
    "next-env.d.ts",
    "playwright-report/**",
    "test-results/**",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  // What stands outside the interface has functions that only sound like hooks.
  ...nextVitals.map((config) => ({ ...config, files: ["app/**", "components/**"] })),
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-unused-vars": [
        "error",
        { varsIgnorePattern: "^_", argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // Template text is for people: a number in it is fine.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 250 }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "TSNonNullExpression",
          message: "Handle the missing value: `!` hides it from the reader and from the types.",
        },
      ],
    },
  },
  {
    // A story about the product may be as long as the story is.
    files: ["**/*.test.ts", "e2e/**", "bench/**"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    files: ["app/**", "components/**", "lib/**"],
    ignores: ["lib/env.ts", "**/*.test.ts", "**/*.fixture.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        {
          object: "process",
          property: "env",
          message: "Settings are read and checked once, in lib/env.ts.",
        },
      ],
    },
  },
  {
    files: ["lib/**/actions.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "ExportNamedDeclaration:has(> FunctionDeclaration), ExportNamedDeclaration > VariableDeclaration > VariableDeclarator:not([init.callee.name=/^(person|reader|member|owner|admin|public)Action$/])",
          message:
            "Build an action with one of lib/actions (memberAction, adminAction, …): they decide who may.",
        },
      ],
    },
  },
  {
    files: ["scripts/**/*.mjs", "*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly" } },
  },
]);
