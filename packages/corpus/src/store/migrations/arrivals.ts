import type { Migration } from "./migration.js";

/** In which order reports and their versions came in, and whom the ids stand for that actors had before. */
export const arrivals: Migration = {
  name: "0012-arrivals",
  statements: () => [
    `CREATE TABLE arrivals (          -- whatever changed what is known of a report, in its order
  key integer PRIMARY KEY,
  report integer NOT NULL REFERENCES reports (key),
  first integer NOT NULL          -- 1: the report was new; 0: a version of it
)`,
    "INSERT INTO arrivals (key, report, first) SELECT key, key, 1 FROM reports ORDER BY key",
    `CREATE TABLE former_actors (     -- ids that actors had before they became one with others
  id text PRIMARY KEY,
  profile text NOT NULL           -- one of those that it was made of: whoever has that now is meant
)`,
  ],
};
