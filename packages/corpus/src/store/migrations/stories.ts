import type { Migration } from "./migration.js";

/** What is one happening across reports. */
export const stories: Migration = {
  name: "0004-stories",
  statements: () => [
    `CREATE TABLE stories (
  key integer PRIMARY KEY,
  id text UNIQUE,
  family text NOT NULL,
  type text NOT NULL,
  what text NOT NULL,              -- a sentence of the reports
  begins text,
  ends text,
  place integer REFERENCES places (key),
  country text,
  reports integer NOT NULL,
  sayso integer NOT NULL,          -- independent say-sos whose source is not vague
  standing text NOT NULL,
  disputed integer NOT NULL,       -- 1: denied, or figures that do not agree
  found text NOT NULL,             -- JSON: as questions answer it
  stale integer NOT NULL           -- 1 while something has come in that \`found\` does not know
)`,
    `CREATE TABLE nodes (              -- tellings that are alike in all that matching asks of them
  key integer PRIMARY KEY,
  signature text NOT NULL UNIQUE,
  family text NOT NULL,
  country text NOT NULL,           -- empty where none is known
  place integer REFERENCES places (key),
  begins text NOT NULL,            -- first day, else the day of the report
  ends text NOT NULL,
  features text NOT NULL,          -- JSON
  near integer NOT NULL,           -- nodes of one number may be matched with each other
  story integer NOT NULL REFERENCES stories (key),
  tellings integer NOT NULL        -- how many
)`,
    `CREATE TABLE tellings (           -- what one report tells of one happening
  key integer PRIMARY KEY,
  report integer NOT NULL REFERENCES reports (key),
  node integer NOT NULL REFERENCES nodes (key),
  published text NOT NULL,
  telling text NOT NULL            -- JSON: its events, voices, figures, denials
)`,
    `CREATE TABLE telling_events (
  event integer NOT NULL,          -- key of an event or a relation
  kind text NOT NULL,              -- event, relation
  telling integer NOT NULL REFERENCES tellings (key),
  PRIMARY KEY (event, kind)
)`,
    `CREATE TABLE story_actors (
  story integer NOT NULL REFERENCES stories (key),
  actor text NOT NULL,
  side text NOT NULL,              -- actor, recipient
  PRIMARY KEY (story, actor, side)
)`,
    "CREATE INDEX tellings_by_report ON tellings (report)",
    "CREATE INDEX tellings_by_node ON tellings (node)",
    "CREATE INDEX telling_events_by_telling ON telling_events (telling)",
    "CREATE INDEX nodes_by_family ON nodes (family, country, begins)",
    "CREATE INDEX nodes_by_near ON nodes (near)",
    "CREATE INDEX nodes_by_story ON nodes (story)",
    "CREATE INDEX stories_by_begins ON stories (begins)",
    "CREATE INDEX stories_by_type_begins ON stories (type, begins)",
    "CREATE INDEX stories_by_sayso ON stories (sayso, begins)",
    "CREATE INDEX stories_by_standing ON stories (standing, begins)",
    "CREATE INDEX stories_by_disputed ON stories (disputed, begins)",
    "CREATE INDEX stories_by_place ON stories (place, begins)",
    "CREATE INDEX stories_by_country ON stories (country, begins)",
    "CREATE INDEX nodes_by_place ON nodes (place)",
    "CREATE INDEX stories_by_stale ON stories (stale) WHERE stale = 1",
    "CREATE INDEX story_actors_by_actor ON story_actors (actor, story)",
  ],
};
