import { getTableColumns, getTableName, is, type Table } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";

import { organisations } from "@/db/schema/organisations";
import { users } from "@/db/schema/people";
import * as schema from "@/db/schema/all";

import { leftOut } from "./queries/left-out";
import { organisationParts } from "./queries/organisation-parts";
import { personParts } from "./queries/person-parts";

const tables = Object.values(schema).filter((value) => is(value, SQLiteTable));

function refersTo(table: SQLiteTable, target: Table): boolean {
  return (
    table === target ||
    getTableConfig(table).foreignKeys.some((key) => key.reference().foreignTable === target)
  );
}

function holdsAddress(table: SQLiteTable): boolean {
  return Object.values(getTableColumns(table)).some(({ name }) => /^(e_?mail|address)$/.test(name));
}

function missing(of: readonly SQLiteTable[], parts: readonly { table: Table }[]): string[] {
  const exported = new Set(parts.map(({ table }) => getTableName(table)));
  return of.map(getTableName).filter((name) => !exported.has(name) && !(name in leftOut));
}

describe("Nothing held about somebody is forgotten:", () => {
  it("each table with a reference to a person, or an address, is in their export", () => {
    const theirs = tables.filter((table) => refersTo(table, users) || holdsAddress(table));
    expect(theirs.length).toBeGreaterThan(12);
    expect(missing(theirs, personParts)).toEqual([]);
  });

  it("each table with a reference to an organisation is in its export", () => {
    const its = tables.filter((table) => refersTo(table, organisations));
    expect(its.length).toBeGreaterThan(10);
    expect(missing(its, organisationParts)).toEqual([]);
  });

  it("what is left out is a table that exists, with its reason", () => {
    for (const [name, reason] of Object.entries(leftOut)) {
      expect(tables.map(getTableName)).toContain(name);
      expect(reason.length).toBeGreaterThan(20);
    }
  });
});
