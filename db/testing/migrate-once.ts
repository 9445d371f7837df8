import { migrateRecord } from "../client/migrate";

/* One of several processes that a test starts together. */
await migrateRecord();
