import { tellFamilies } from "../../stories/families.js";
import type { Migration } from "./migration.js";

/**
 * Events of an actor, at a place or of a story are found in indexes that hold their keys, without going to the rows between; stories of one
 * family among those that are disputed or told on so many say-sos, too.
 */
export const eventIndexes: Migration = {
  name: "0016-event-indexes",
  statements: () => [
    "DROP INDEX event_actors_by_entity",
    "CREATE INDEX event_actors_by_entity_event ON event_actors (entity, side, event)",
    "DROP INDEX event_places_by_place",
    "CREATE INDEX event_places_by_place_event ON event_places (place, event)",
    "DROP INDEX telling_events_by_telling",
    "CREATE INDEX telling_events_by_telling_event ON telling_events (telling, kind, event)",
    "DROP INDEX stories_by_disputed",
    "CREATE INDEX stories_by_disputed_family ON stories (disputed, begins, family)",
    "DROP INDEX stories_by_sayso",
    "CREATE INDEX stories_by_sayso_family ON stories (sayso, begins, family)",
  ],
  fill: tellFamilies,
};
