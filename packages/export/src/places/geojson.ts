import { eventRows } from "../events/row.js";
import type { Telling } from "../told.js";

/** Events with a place as one GeoJSON FeatureCollection (RFC 7946: longitude first, WGS 84), a feature a line. */
export async function* geojson(reports: Telling): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[\n';
  let first = true;
  for await (const told of reports) {
    for (const { id, event, place, placeWords, days, sentence, source, story, record } of eventRows(told)) {
      if (!place) continue;
      const properties = {
        event: id,
        report: record.id,
        type: event.type,
        modality: event.modality,
        standing: event.standing,
        place: place.name,
        words: placeWords,
        precision: place.precision,
        ...(days && { begins: days.from, ends: days.to }),
        ...(source !== undefined && { source }),
        ...(story && { story: story.id, sayso: story.sayso }),
        sentence,
      };
      const geometry = { type: "Point", coordinates: [place.lon, place.lat] };
      yield `${first ? "" : ",\n"}${JSON.stringify({ type: "Feature", id, geometry, properties })}`;
      first = false;
    }
  }
  yield "\n]}\n";
}
