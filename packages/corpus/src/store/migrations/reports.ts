import type { Migration } from "./migration.js";

/** Reports, their versions, and what was read in them. Keys of rows in a record: `key.ts`. */
export const reports: Migration = {
  name: "0001-reports",
  statements: (engine) => [...TABLES, ...INDEXES.map(createIndex), ...PARTIAL, ...engine.textIndex],
};

const TABLES = [
  `CREATE TABLE reports (
  key integer PRIMARY KEY,
  id text NOT NULL UNIQUE,        -- the record's id
  title text,
  published text,                 -- as the newsroom wrote it, ISO 8601
  day text,                       -- its day in UTC, 2016-11-03
  agency text,                    -- who put it on the wire
  publisher text,                 -- who printed it
  url text,
  language text NOT NULL,
  version text,                   -- as the newsroom numbers it
  updated text,                   -- when the newsroom made this version
  status text NOT NULL,           -- usable, corrected, updated; withdrawn: answers no question
  digest text NOT NULL,           -- SHA-256 of what came in: the same item is known by it
  stored text NOT NULL            -- when this version came in, UTC
)`,
  `CREATE TABLE report_texts (
  report integer PRIMARY KEY REFERENCES reports (key),
  title text NOT NULL,
  text text NOT NULL,
  record text NOT NULL            -- JSON: all that was read, as sayso read prints it
)`,
  `CREATE TABLE report_versions (  -- those that were replaced, the oldest first
  report integer NOT NULL REFERENCES reports (key),
  number integer NOT NULL,        -- from 1
  version text,
  updated text,
  status text NOT NULL,
  title text,
  published text,
  digest text NOT NULL,
  stored text NOT NULL,
  record text NOT NULL,
  PRIMARY KEY (report, number)
)`,
  `CREATE TABLE places (
  key integer PRIMARY KEY,
  gazetteer text NOT NULL,
  id text NOT NULL,
  name text NOT NULL,
  lat real NOT NULL,              -- degrees
  lon real NOT NULL,
  country text,
  admin1 text,
  precision text NOT NULL,        -- point, city, admin1, country, region
  UNIQUE (gazetteer, id)
)`,
  `CREATE TABLE entities (         -- who and what a report names
  key integer PRIMARY KEY,
  report integer NOT NULL REFERENCES reports (key),
  id text NOT NULL,               -- in the record: e1
  type text NOT NULL,
  name text NOT NULL,
  role text,
  country text,
  place integer REFERENCES places (key)
)`,
  `CREATE TABLE statements (
  key integer PRIMARY KEY,
  report integer NOT NULL REFERENCES reports (key),
  id text NOT NULL,               -- in the record: s1
  source text,                    -- the words that name it
  entity integer,                 -- the source
  form text NOT NULL,
  channel text,
  within integer,                 -- the statement that carries this one
  standing text NOT NULL,
  begins text,
  ends text,
  content text NOT NULL
)`,
  `CREATE TABLE events (
  key integer PRIMARY KEY,
  report integer NOT NULL REFERENCES reports (key),
  id text NOT NULL,               -- in the record: v1
  type text NOT NULL,
  mode text,
  contexts text NOT NULL,         -- with spaces between
  cameo text,
  modality text NOT NULL,
  standing text NOT NULL,
  said integer,                   -- the statement that carries it
  begins text,                    -- first day
  ends text,                      -- last day
  dated text NOT NULL,            -- whose day that is: time (its own), report, none
  confidence real NOT NULL,
  words text NOT NULL             -- that name it
)`,
  `CREATE TABLE event_actors (
  event integer NOT NULL REFERENCES events (key),
  side text NOT NULL,             -- actor, recipient
  position integer NOT NULL,      -- from 1
  entity integer,
  code text,
  words text NOT NULL,
  PRIMARY KEY (event, side, position)
)`,
  `CREATE TABLE event_places (
  event integer NOT NULL REFERENCES events (key),
  position integer NOT NULL,      -- from 1
  entity integer,
  place integer REFERENCES places (key),
  words text NOT NULL,
  PRIMARY KEY (event, position)
)`,
  `CREATE TABLE event_figures (
  event integer NOT NULL REFERENCES events (key),
  figure integer NOT NULL,
  PRIMARY KEY (event, figure)
)`,
  `CREATE TABLE figures (
  key integer PRIMARY KEY,
  report integer NOT NULL REFERENCES reports (key),
  id text NOT NULL,               -- in the record: f1
  kind text NOT NULL,
  low real,
  high real,
  unit text,
  words text NOT NULL
)`,
  `CREATE TABLE relations (
  key integer PRIMARY KEY,
  report integer NOT NULL REFERENCES reports (key),
  id text NOT NULL,               -- in the record: r1
  type text NOT NULL,
  subject integer,                -- entity
  subject_words text NOT NULL,
  object integer,                 -- entity
  object_words text NOT NULL,
  said integer,                   -- the statement that carries it
  standing text NOT NULL,
  begins text,
  ends text,
  dated text NOT NULL,
  confidence real NOT NULL
)`,
];

/** What questions filter and sort by. */
const INDEXES: readonly (readonly [table: string, ...columns: string[]])[] = [
  ["reports", "url"],
  ["places", "lat", "lon"],
  ["places", "name"],
  ["entities", "report"],
  ["statements", "report"],
  ["statements", "begins", "ends"],
  ["events", "report"],
  ["events", "begins", "ends"],
  ["events", "type", "begins", "ends"],
  ["events", "standing", "begins", "ends"],
  ["events", "modality", "begins", "ends"],
  ["event_actors", "entity"],
  ["event_places", "place"],
  ["figures", "report"],
  ["relations", "report"],
  ["relations", "type", "begins", "ends"],
];

/** What is asked of some rows only: of reports that are not withdrawn, of names that are those of places. */
const PARTIAL = [
  "CREATE INDEX reports_by_day ON reports (day) WHERE status <> 'withdrawn'",
  "CREATE INDEX reports_by_agency_day ON reports (lower(agency), day) WHERE status <> 'withdrawn'",
  "CREATE INDEX entities_by_name ON entities (name) WHERE place IS NOT NULL",
];

function createIndex([table, ...columns]: readonly string[]): string {
  return `CREATE INDEX ${table}_by_${columns.join("_")} ON ${table} (${columns.join(", ")})`;
}
