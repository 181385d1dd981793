import type { Migration } from "./migration.js";

/** A change names who, where and when by words of the report; what those are in its record is kept, and found again when it is read anew. */
export const correctionWords: Migration = {
  name: "0020-correction-words",
  statements: () => ["ALTER TABLE correction_targets ADD COLUMN found text"],
};
