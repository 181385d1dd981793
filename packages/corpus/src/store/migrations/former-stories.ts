import type { Migration } from "./migration.js";

/** Stories are found by the ids that they had before others took them in, or told of an earlier report. */
export const formerStories: Migration = {
  name: "0014-former-stories",
  statements: () => [
    `CREATE TABLE former_stories (    -- ids that stories had
  id text PRIMARY KEY,
  event text NOT NULL              -- REPORT#v3: the story that tells it now is meant
)`,
  ],
};
