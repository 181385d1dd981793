import type { Migration } from "./migration.js";

/** What questions of pages go through without going to rows, which are long; and names by any part of them. */
export const questionIndexes: Migration = {
  name: "0009-question-indexes",
  statements: (engine) => [
    // A story that began before a day and ended after it is found among those of several days, which are few.
    "CREATE INDEX stories_of_days ON stories (ends, begins) WHERE ends <> begins",
    "DROP INDEX tellings_by_report",
    "CREATE INDEX tellings_by_report_node ON tellings (report, node)",
    "DROP INDEX profiles_by_form",
    "CREATE INDEX profiles_by_form_actor ON profiles (form, actor)",
    "CREATE INDEX profile_aliases_by_form ON profile_aliases (form, profile)",
    "CREATE INDEX profiles_by_registry ON profiles (registry) WHERE registry IS NOT NULL",
    ...engine.nameIndex,
  ],
};
