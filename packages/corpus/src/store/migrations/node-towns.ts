import { placeTowns } from "../../stories/towns.js";
import type { Migration } from "./migration.js";

/** Nodes that may match are found by the day and the town, where they are known, not within a month. */
export const nodeTowns: Migration = {
  name: "0011-node-towns",
  statements: () => [
    "ALTER TABLE nodes ADD COLUMN lat real", // of the town, in degrees; null where none is known
    "ALTER TABLE nodes ADD COLUMN lon real",
    "DROP INDEX nodes_by_family",
    "CREATE INDEX nodes_of_a_day ON nodes (family, country, begins, lat, lon) WHERE begins = ends",
    "CREATE INDEX nodes_of_days ON nodes (family, country, begins, lat, lon) WHERE begins <> ends",
  ],
  fill: placeTowns,
};
