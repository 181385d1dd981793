import type { Migration } from "./migration.js";

/** Who is who across reports. */
export const actors: Migration = {
  name: "0003-actors",
  statements: () => [
    `CREATE TABLE profiles (           -- what some reports tell of an actor
  key integer PRIMARY KEY,
  profile text NOT NULL UNIQUE,    -- equal profiles have equal ones
  kind text NOT NULL,              -- person, body, place, state
  name text NOT NULL,
  form text NOT NULL,              -- the name as names are compared
  family text,                     -- walk of life: state, force, rebel, civil …
  country text,
  sure integer NOT NULL,           -- 1: the country is its own; 0: only the report's
  registry text,                   -- what registry data knows it by
  actor text NOT NULL,             -- the actor that it belongs to
  reports integer NOT NULL         -- how many reports have it
)`,
    `CREATE TABLE profile_aliases (   -- other names that reports give, as they are compared
  profile integer NOT NULL REFERENCES profiles (key),
  form text NOT NULL,
  name text NOT NULL,              -- as it is written
  reports integer NOT NULL,
  PRIMARY KEY (profile, form)
)`,
    `CREATE TABLE profile_blocks (    -- profiles that may match share a block
  block text NOT NULL,
  profile integer NOT NULL REFERENCES profiles (key),
  PRIMARY KEY (block, profile)
)`,
    `CREATE TABLE profile_bodies (    -- bodies that reports say a person speaks for
  profile integer NOT NULL REFERENCES profiles (key),
  body text NOT NULL,              -- a profile's \`profile\`
  reports integer NOT NULL,
  PRIMARY KEY (profile, body)
)`,
    `CREATE TABLE entity_profiles (
  entity integer NOT NULL,         -- an entity's key; of the number 0: the report's agency
  profile integer NOT NULL REFERENCES profiles (key),
  report integer NOT NULL REFERENCES reports (key),
  PRIMARY KEY (entity)
)`,
    `CREATE TABLE actors (
  id text PRIMARY KEY,
  name text NOT NULL,
  kind text NOT NULL,
  family text,
  country text,
  aliases text NOT NULL,           -- JSON
  merges text NOT NULL,            -- JSON: which profiles were taken to be one, why, and how sure that is
  reports integer NOT NULL
)`,
    "CREATE INDEX profiles_by_actor ON profiles (actor)",
    "CREATE INDEX profiles_by_form ON profiles (form)",
    "CREATE INDEX profile_blocks_by_profile ON profile_blocks (profile)",
    "CREATE INDEX entity_profiles_by_profile ON entity_profiles (profile, report)",
    "CREATE INDEX entity_profiles_by_report ON entity_profiles (report)",
    "CREATE INDEX actors_by_name ON actors (name)",
    "CREATE INDEX actors_by_reports ON actors (reports, id)",
  ],
};
