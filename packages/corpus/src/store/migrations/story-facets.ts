import type { Migration } from "./migration.js";

/** Stories are counted by day and by place without going to their rows, which are long. */
export const storyFacets: Migration = {
  name: "0008-story-facets",
  statements: () => [
    `CREATE INDEX stories_by_facets
  ON stories (begins, ends, type, standing, place, country, sayso, reports, disputed)`,
  ],
};
