export type { Linker, StoredReport } from "./linker.js";
export { Connection } from "./store/sqlite/connection.js";
export { sqliteDialect } from "./store/sqlite/dialect.js";
