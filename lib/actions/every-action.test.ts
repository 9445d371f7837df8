import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import ts from "typescript";
import { describe, expect, it } from "vitest";

const makers = /^(public|person|reader|member|owner|admin)Action$/;

const actionFiles = ["app", "components", "lib"]
  .flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }))
  .filter(({ name }) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map(({ parentPath, name }) => path.join(parentPath, name))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }))
  .filter(({ text }) => /^\s*["']use server["']/m.test(text));

/** Lists what a file exports that is not the value of a maker imported from `lib/actions`. */
function unguarded(text: string): string[] {
  const source = ts.createSourceFile("actions.ts", text, ts.ScriptTarget.Latest, true);
  const known = source.statements.filter(ts.isImportDeclaration).flatMap(importedMakers);
  return source.statements.filter(isExported).flatMap((statement) => {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [];
    if (!ts.isVariableStatement(statement)) return [statement.getText().slice(0, 60)];
    return statement.declarationList.declarations
      .filter(({ initializer }) => {
        const call = initializer && ts.isCallExpression(initializer) ? initializer : null;
        return call === null || !known.includes(call.expression.getText());
      })
      .map(({ name }) => name.getText());
  });
}

function importedMakers(declaration: ts.ImportDeclaration): string[] {
  const from = (declaration.moduleSpecifier as ts.StringLiteral).text;
  const bindings = declaration.importClause?.namedBindings;
  if (!from.startsWith("@/lib/actions/") || !bindings || !ts.isNamedImports(bindings)) return [];
  return bindings.elements.map(({ name }) => name.text).filter((name) => makers.test(name));
}

function isExported(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) return true;
  const marks = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return marks?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

describe("no action is reached without asking who is there", () => {
  it("finds the files with actions", () => {
    expect(actionFiles.map(({ file }) => file)).toContain("lib/auth/actions.ts");
  });

  it.each(actionFiles)("as $file is built by the makers of lib/actions alone", ({ file, text }) => {
    expect(file).toMatch(/^lib\/.*actions\.ts$/);
    expect(text.match(/["']use server["']/g)).toHaveLength(1);
    expect(text.trimStart()).toMatch(/^["']use server["'];/);
    expect(unguarded(text)).toEqual([]);
  });

  it.each([
    "export async function removeAll() {}",
    "export const removeAll = async () => {};",
    "export const removeAll = memberAction(input, work);",
    'import { memberAction } from "./mine"; export const removeAll = memberAction(input, work);',
    'export { removeAll } from "./commands";',
    "export default async function removeAll() {}",
  ])("would notice %s", (text) => {
    expect(unguarded(text)).not.toEqual([]);
  });
});
