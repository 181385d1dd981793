import type { Migration } from "./migration.js";

/** Statements are looked for by their source. */
export const statementSources: Migration = {
  name: "0007-statement-sources",
  statements: () => ["CREATE INDEX statements_by_entity ON statements (entity)"],
};
