import type { Migration } from "./migration.js";

/** Which reports are one dispatch, and how that was found. */
export const echoes: Migration = {
  name: "0002-echoes",
  statements: () => [
    `CREATE TABLE echo_groups (
  key integer PRIMARY KEY REFERENCES reports (key),  -- the report of the smallest id, which names the group
  origin integer NOT NULL REFERENCES reports (key),
  decided text NOT NULL,          -- what settled the origin: alone, earliest, fullest, credited, id
  earliest integer NOT NULL,      -- whether the origin is of the earliest day, and the fullest: 1 or 0
  fullest integer NOT NULL,
  credited text,                  -- the agency that the group credits, where the origin does
  reports integer NOT NULL        -- how many, round-ups that belong elsewhere left out
)`,
    `CREATE TABLE echoes (
  report integer NOT NULL REFERENCES reports (key),
  echo integer NOT NULL REFERENCES echo_groups (key),
  whole integer NOT NULL,         -- 1: its own group; 0: it is a round-up of another, and holds this one beside
  PRIMARY KEY (report, echo)
) WITHOUT ROWID`,
    "CREATE INDEX echoes_by_echo ON echoes (echo)",
    `CREATE TABLE echo_links (       -- two rows for each two reports that echo each other
  report integer NOT NULL REFERENCES reports (key),
  other integer NOT NULL REFERENCES reports (key),
  kind text NOT NULL,             -- copy, cut, part
  share real NOT NULL,
  shingles integer NOT NULL,
  starts integer NOT NULL,        -- where the common piece stands in report, in shingles
  ends integer NOT NULL,
  PRIMARY KEY (report, other)
) WITHOUT ROWID`,
    `CREATE TABLE echo_prints (
  report integer PRIMARY KEY REFERENCES reports (key),
  print blob NOT NULL             -- its shingles, 4 bytes each, then a bit for each that is quoted
)`,
    `CREATE TABLE echo_keys (        -- the shingles by which a report is found
  shingle integer NOT NULL,
  report integer NOT NULL,
  PRIMARY KEY (shingle, report)
) WITHOUT ROWID`,
  ],
};
