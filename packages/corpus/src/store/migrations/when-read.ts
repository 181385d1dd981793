import type { Migration } from "./migration.js";

/** When each report was read: what is read anew goes on where it was stopped. */
export const whenRead: Migration = {
  name: "0018-when-read",
  statements: () => [
    "ALTER TABLE reports ADD COLUMN read text NOT NULL DEFAULT ''", // when the reader read it, UTC
    "UPDATE reports SET read = stored",
  ],
};
