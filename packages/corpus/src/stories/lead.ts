import type { NewsEvent, Span } from "sayso-record";
import { type Reading, within } from "../reading.js";
import { isAside, isNamed } from "./aside.js";
import { closeness, type Features, whereOf } from "./features.js";

/** Events of a report that tell one happening, with what is known of it from all of them. */
export interface Happening {
  events: NewsEvent[];
  features: Features;
}

/**
 * The sentence that tells what a headline tells for short, where nothing was read in it: a report's first, when it tells of
 * nothing else that took place. By its words the headline's happening has a source, a day and a place.
 */
export function leadOf(group: Happening, groups: readonly Happening[], reading: Reading): Span | undefined {
  const isHeadline = ({ anchor }: NewsEvent) => reading.sentenceAt(anchor[0])?.zone === "headline";
  if (group.features.mood !== "real" || !group.events.every(isHeadline)) return undefined;
  const lead = reading.record.sentences.find(({ zone }) => zone === "body")?.span;
  const isTold = groups.some(
    ({ events, features }) =>
      features.mood === "real" &&
      events.some((event) => {
        return lead && within(event.anchor, lead) && !isNamed(event, reading) && !isAside(event, reading);
      }),
  );
  return isTold ? undefined : lead;
}

/** With the day and the place of its lead, where the headline gives none. */
export function withLead(features: Features, lead: Span, { record, mentionsIn }: Reading): Features {
  const time = record.times.find(({ span, precision, from, to }) => {
    return within(span, lead) && (precision === "day" || precision === "time") && from && to;
  });
  const places = mentionsIn(lead).flatMap(({ entity }) => record.entities.find(({ id }) => id === entity)?.place ?? []);
  const [place] = places.filter((one) => closeness(one) > 1);
  return {
    ...features,
    ...(!features.from && time?.from && time.to && { from: time.from.slice(0, 10), to: time.to.slice(0, 10) }),
    ...(!features.place && place && { place: whereOf(place), ...(place.country && { country: place.country }) }),
  };
}
