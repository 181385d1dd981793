import { FACTS, TALLIED } from "../../actors/tally.js";
import { tallyAnew } from "../../actors/tally-anew.js";
import type { Migration } from "./migration.js";

/** Actors are told by what was read of them: how much they said, did and underwent, and which only wrote or sent reports. */
export const tallies: Migration = {
  name: "0015-tallies",
  statements: () => [
    ...["entity_profiles", "profiles", "actors"].flatMap((table) =>
      TALLIED.map((name) => `ALTER TABLE ${table} ADD COLUMN ${name} integer NOT NULL DEFAULT 0`),
    ),
    // Outlets are named by what they send: whoever looks for parties finds them last.
    `CREATE INDEX actors_by_facts ON actors ((${FACTS}) DESC, reports DESC, id)`,
  ],
  fill: tallyAnew,
};
