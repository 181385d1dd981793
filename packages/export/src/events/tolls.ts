import { delimited, type TableOptions } from "../table.js";
import type { Telling } from "../told.js";
import { type EventRow, eventRows, ofStory } from "./row.js";
import { bodyFirst, onePerStory, tookPlace } from "./took-place.js";

/** Column and what it holds, after ACLED's names where the meaning is the same. */
const COLUMNS: readonly { name: string; of(row: EventRow): string | number | undefined }[] = [
  { name: "event_id", of: ({ id, story }) => story?.id ?? id },
  { name: "event_date", of: ({ days }) => days?.from },
  { name: "time_precision", of: ({ days }) => (days ? (days.of === "time" && days.from === days.to ? 1 : 2) : 3) },
  { name: "event_type", of: ({ event }) => event.type },
  { name: "sub_event_type", of: ({ event }) => event.mode },
  { name: "actor1", of: ({ actors }) => actors[0]?.name },
  { name: "actor2", of: ({ recipients }) => recipients[0]?.name },
  { name: "country", of: ({ place }) => place?.country },
  { name: "admin1", of: ({ place }) => place?.admin1 },
  { name: "location", of: ({ place, placeWords }) => place?.name ?? placeWords },
  { name: "latitude", of: ({ place }) => place?.lat },
  { name: "longitude", of: ({ place }) => place?.lon },
  {
    name: "geo_precision",
    of: ({ place }) =>
      place && (place.precision === "city" || place.precision === "point" ? 1 : place.precision === "admin1" ? 2 : 3),
  },
  { name: "source", of: ({ source, record }) => source ?? record.report.agency },
  { name: "notes", of: ({ sentence }) => sentence },
  { name: "fatalities", of: (row) => tollOf(row)?.low },
  { name: "fatalities_high", of: (row) => tollOf(row)?.high },
  { name: "independent_sources", of: ({ story }) => story?.sayso },
  { name: "standing", of: ({ event }) => event.standing },
];

/**
 * Happenings in which people were killed, in ACLED's manner: one row a story, `fatalities` the lowest number that anybody gave.
 * `fatalities_high` is the highest. Events that are in no story have a row each. CSV with a head.
 */
export function tolls(reports: Telling, options: TableOptions = {}): AsyncGenerator<string> {
  return delimited(rows(reports), { delimiter: ",", head: COLUMNS.map(({ name }) => name), ...options });
}

async function* rows(reports: Telling) {
  const isFirst = onePerStory();
  for await (const told of reports) {
    for (const row of bodyFirst(eventRows(told))) {
      if (tookPlace(row) && tollOf(row) && isFirst(row)) yield COLUMNS.map(({ of }) => of(ofStory(row)));
    }
  }
}

function tollOf({ story, killed }: EventRow) {
  return story?.killed ?? killed;
}
