import { integer, table, text } from "../columns";

/**
 * One row: who this record is, and the last number given to a changed call. Taking the next
 * number locks the row, so numbers become visible in the order they were given.
 */
export const records = table("records", {
  id: text("id").primaryKey(),
  recordId: text("record_id").notNull(),
  changeSeq: integer("change_seq").notNull(),
});
