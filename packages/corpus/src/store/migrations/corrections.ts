import type { Migration } from "./migration.js";

/** What persons said, kept apart from what was read. */
export const corrections: Migration = {
  name: "0005-corrections",
  statements: () => [
    `CREATE TABLE corrections (
  key integer PRIMARY KEY,
  made text NOT NULL,              -- when, UTC
  author text NOT NULL,
  reason text NOT NULL,
  action text NOT NULL,
  correction text NOT NULL,        -- JSON, as it was given
  undone integer NOT NULL,         -- 1 where it was taken back
  undone_by text,
  undone_at text
)`,
    `CREATE TABLE actor_rulings (     -- those in force on who is who
  correction integer NOT NULL REFERENCES corrections (key),
  a text NOT NULL,                 -- a profile's \`profile\`
  b text NOT NULL,
  same integer NOT NULL,           -- 1: one actor; 0: two
  PRIMARY KEY (correction, a, b)
)`,
    `CREATE TABLE story_rulings (     -- those in force on what is one story
  correction integer NOT NULL REFERENCES corrections (key),
  a text NOT NULL,                 -- \`REPORT#v3\`, of an event or a relation
  b text NOT NULL,                 -- the one that it goes with; the same where it is put apart
  same integer NOT NULL,           -- 1: one story; 0: put apart
  PRIMARY KEY (correction, a, b)
)`,
    "CREATE INDEX actor_rulings_by_a ON actor_rulings (a)",
    "CREATE INDEX actor_rulings_by_b ON actor_rulings (b)",
    "CREATE INDEX story_rulings_by_a ON story_rulings (a)",
    "CREATE INDEX story_rulings_by_b ON story_rulings (b)",
  ],
};
