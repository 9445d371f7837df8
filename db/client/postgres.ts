import { drizzle } from "drizzle-orm/node-postgres";
import { Pool } from "pg";

import * as schema from "../schema/all";

import type { Database, RecordStore } from "./types";

/** Opens a PostgreSQL record; reads go to the replica where one is named. */
export function openPostgres(url: string, replicaUrl: string | undefined): RecordStore {
  const primary = new Pool({ connectionString: url, max: 10 });
  const readOnly = new Pool({
    connectionString: replicaUrl ?? url,
    max: 10,
    options: "-c default_transaction_read_only=on",
  });
  const soon = new Pool({
    connectionString: url,
    max: 10,
    options: "-c synchronous_commit=off",
  });
  const write = drizzle(primary, { schema });
  const writeSoon = drizzle(soon, { schema });
  return {
    reader: drizzle(readOnly, { schema }) as unknown as Database,
    transaction: (work, keeping) =>
      (keeping === "soon" ? writeSoon : write).transaction((tx) => work(tx as unknown as Database)),
    writeQuickly: async (statement) => {
      await statement(writeSoon as unknown as Database);
    },
    close: async () => {
      await soon.end();
      await readOnly.end();
      await primary.end();
    },
  };
}
