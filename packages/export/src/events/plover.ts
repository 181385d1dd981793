import { quadOf } from "sayso-record";
import type { Telling } from "../told.js";
import { type EventRow, eventRows, type Party } from "./row.js";

/**
 * Events as PLOVER's JSON Lines: its required fields (`id`, `date`, `actor`, `event`) and those of the optional ones that were
 * read. Actors and recipients are lists, not every pair of them. `modality`, `standing` and `sayso` are ours.
 */
export async function* plover(reports: Telling): AsyncGenerator<string> {
  for await (const told of reports) {
    const lines = eventRows(told).map((row) => `${JSON.stringify(ploverEvent(row))}\n`);
    if (lines.length) yield lines.join("");
  }
}

function ploverEvent(row: EventRow) {
  const { id, event, days, place, placeWords, killed, injured, detained, record, story, source } = row;
  const size = {
    ...(killed && { dead: killed.low }),
    ...(injured && { injured: injured.low }),
    ...(detained && { arrested: detained.low }),
  };
  return {
    id,
    date: days?.from ?? "",
    actor: row.actors.map(named),
    event: [event.type],
    ...(row.recipients.length && { recipient: row.recipients.map(named) }),
    ...(event.mode !== undefined && { mode: event.mode }),
    ...(event.contexts.length && { context: event.contexts }),
    quad_code: quadOf(event.type),
    ...((place || placeWords !== undefined) && {
      event_loc: {
        name: place?.name ?? placeWords,
        ...(place && { lat: place.lat, lon: place.lon }),
        ...(place?.country !== undefined && { country: place.country }),
      },
    }),
    text_info: { report: record.id, start: event.anchor[0], end: event.anchor[1], text: row.sentence },
    ...(Object.keys(size).length && { size }),
    modality: event.modality,
    standing: event.standing,
    sayso: {
      ...(source !== undefined && { source }),
      ...(story && { story: story.id, independent: story.sayso, reports: story.reports }),
    },
  };
}

function named({ name, code, actor }: Party) {
  return { name, ...(code !== undefined && { code }), ...(actor !== undefined && { id: actor }) };
}
