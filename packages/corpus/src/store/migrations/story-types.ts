import type { Migration } from "./migration.js";

/** Stories of one type are counted by day and by place without going to their rows, which are long. */
export const storyTypes: Migration = {
  name: "0013-story-types",
  statements: () => [
    "DROP INDEX stories_by_type_begins",
    "CREATE INDEX stories_by_type_facets ON stories (type, begins, ends, place)",
  ],
};
