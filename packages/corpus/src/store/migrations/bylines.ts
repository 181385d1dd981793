import type { Migration } from "./migration.js";

/** Who wrote a report, as the wire tells, or else the report itself; of those that were in before, nothing is known. */
export const bylines: Migration = {
  name: "0019-bylines",
  statements: () => ["ALTER TABLE reports ADD COLUMN bylines text NOT NULL DEFAULT '[]'"], // JSON
};
