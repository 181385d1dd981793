import type { NewsEvent, Span } from "sayso-record";
import { overlap, type Reading, within } from "../reading.js";
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
  const lead = reading.record.sentences.find(({ zone }) => zone === "body")?.span;
  // "It was the third such attack", further down, tells nothing either.
  const tellsNothing = (event: NewsEvent) =>
    isHeadline(event) ||
    (!(lead && within(event.anchor, lead)) && (isNamed(event, reading) || isAside(event, reading)));
  if (group.features.mood !== "real" || !group.events.some(isHeadline) || !group.events.every(tellsNothing))
    return undefined;
  const isTold = groups.some(
    ({ events, features }) =>
      features.mood === "real" &&
      events.some((event) => {
        return lead && within(event.anchor, lead) && !isNamed(event, reading) && !isAside(event, reading);
      }),
  );
  return lead && (!isTold || group.events.some((event) => isRepeated(event, lead, reading))) ? lead : undefined;
}

/** "Police arrest union leader", and "Police arrested …" in the lead, where nothing was read in that word. */
function isRepeated({ anchor }: NewsEvent, lead: Span, { record, textOf }: Reading): boolean {
  const stem = stemOf(textOf(anchor));
  const words = [...record.text.slice(...lead).matchAll(/[\p{L}-]{4,}/gu)].filter(([word]) => stemOf(word) === stem);
  return words.some(({ index, 0: word }) => {
    const span: Span = [lead[0] + index, lead[0] + index + word.length];
    return !record.events.some((event) => overlap(event.anchor, span));
  });
}

/** Whether the lead tells it as past before something else: "had captured". */
function isPastBefore(anchor: Span, lead: Span, text: string): boolean {
  const stem = stemOf(text.slice(...anchor));
  const past = text.slice(...lead).matchAll(/\bhad (?:been )?(?:\p{L}+ly )?([\p{L}-]+)/gu);
  return [...past].some(([, word = ""]) => stemOf(word) === stem);
}

/** "arrest", "arrests", "arrested", "arresting"; "kill" and "killed". */
export function stemOf(word: string): string {
  return word.toLowerCase().replace(/(?:ing|ed|es|s|e)$/, "");
}

/** With the day and the place of its lead, where the headline gives none. */
export function withLead({ features, events }: Happening, lead: Span, { record, mentionsIn }: Reading): Features {
  const times = record.times.filter(({ span, precision, from, to }) => {
    return within(span, lead) && (precision === "day" || precision === "time") && from && to;
  });
  // "Said on Wednesday that he had been arrested two days earlier": the day of what is said, not of the saying.
  const isSaid = (span: Span) => record.statements.some(({ content }) => content.some((piece) => within(span, piece)));
  // "On Thursday released a video of two pilots whom it said it had captured": not on that day.
  const isBefore = events.some(({ anchor }) => isPastBefore(anchor, lead, record.text));
  const time = times.find(({ span }) => isSaid(span)) ?? (isBefore ? undefined : times[0]);
  const places = mentionsIn(lead).flatMap(({ entity }) => record.entities.find(({ id }) => id === entity)?.place ?? []);
  const [place] = places.filter((one) => closeness(one) > 1);
  return {
    ...features,
    ...(!features.from && time?.from && time.to && { from: time.from.slice(0, 10), to: time.to.slice(0, 10) }),
    ...(!features.place && place && { place: whereOf(place), ...(place.country && { country: place.country }) }),
  };
}
