/* The one list of tables: what drizzle-kit generates migrations from and what `Database` knows. */
export * from "./call-facts";
export * from "./calls";
export * from "./desk";
export * from "./events";
export * from "./feeds";
export * from "./mail";
export * from "./messages";
export * from "./organisations";
export * from "./outbox";
export * from "./people";
export * from "./record";
export * from "./reminders";
export * from "./runs";
export * from "./shortlist";
export * from "./sources";
