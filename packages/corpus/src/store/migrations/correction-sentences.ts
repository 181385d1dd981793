import type { Migration } from "./migration.js";

/** What a correction is about is known again by its sentence, too: a report has many words twice. */
export const correctionSentences: Migration = {
  name: "0017-correction-sentences",
  statements: () => ["ALTER TABLE correction_targets ADD COLUMN sentence text"],
};
