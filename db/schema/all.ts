/* The one list of tables: what drizzle-kit generates migrations from and what `Database` knows. */
export * from "./call-facts";
export * from "./calls";
export * from "./desk";
export * from "./record";
export * from "./runs";
export * from "./sources";
