import type { Migration } from "./migration.js";

/** What corrections are about. */
export const correctionTargets: Migration = {
  name: "0006-correction-targets",
  statements: () => [
    `CREATE TABLE correction_targets (
  correction integer NOT NULL REFERENCES corrections (key),
  report text NOT NULL,            -- its id
  id text NOT NULL,                -- in the record: v3, r1, s2
  words text NOT NULL,             -- by which it is known again when the report is read anew
  starts integer NOT NULL,         -- where they stand in the text
  PRIMARY KEY (correction, report, id)
)`,
    "CREATE INDEX correction_targets_by_report ON correction_targets (report)",
  ],
};
