import type { EntityId, Mention, NewsEvent, Place, Span } from "sayso-record";
import { type Reading, within } from "../reading.js";
import { closeness, type Where, whereOf } from "./features.js";
import { entityOf, isDateline, isOnRoute, isOrigin, isSpeaker, isStray, mayBeWhere, NOWHERE } from "./setting.js";

/** The closest place that it names, or else that its sentence names, the nearest in the text first, or its neighbours. */
export function placeOf(event: NewsEvent, mates: readonly NewsEvent[], reading: Reading): Where | undefined {
  const sentence = reading.sentenceAt(event.anchor[0]);
  const own = event.locations
    .filter(({ span }) => !isDateline(span, reading) && !isSpeaker(span, reading) && !isOrigin(span, reading))
    .filter(({ span }) => !sentence || !isOnRoute(span, sentence.span, reading))
    .flatMap((at) => placesAt(at, reading));
  const near = sentence
    ? reading
        .mentionsIn(sentence.span)
        // What is cheap to tell goes first: most words are of no place.
        .filter(({ entity }) => closeness(entityOf(entity, reading)?.place ?? NOWHERE) > 1)
        .filter(({ span, entity }) => !isStray(entity, reading) && mayBeWhere(span, sentence.span, reading))
        .sort((a, b) => away(a.span, event.anchor) - away(b.span, event.anchor))
        .flatMap(({ entity }) => entityOf(entity, reading)?.place ?? [])
    : [];
  const others = mates.flatMap(({ locations }) => locations.flatMap((at) => placesAt(at, reading)));
  const said = closest(own);
  // "Marched in Luanda over the shooting of protesters in Huambo", where Huambo is a province: not in Luanda.
  const place = closest([...own, ...[...near, ...others].filter((one) => !said || mayLieIn(one, said))]);
  return place && whereOf(place);
}

/** "Two Rwandan soldiers serving in the Central African Republic died in an ambush": the one state that its sentence says something was in. */
export function stateNamedFor(event: NewsEvent, reading: Reading): string | undefined {
  const sentence = reading.sentenceAt(event.anchor[0]);
  if (sentence?.zone !== "body") return undefined;
  const sources = reading.record.statements.flatMap(({ source }) => (source ? [source.span] : []));
  const isState = ({ entity }: Mention) => {
    const place = entityOf(entity, reading)?.place;
    return place?.country !== undefined && closeness(place) === 1;
  };
  const states = reading
    .mentionsIn(sentence.span)
    .filter(isState)
    .filter(
      ({ span }) =>
        !isDateline(span, reading) &&
        !sources.some((source) => within(span, source)) &&
        IN_STATE.test(reading.textOf([Math.max(sentence.span[0], span[0] - 12), span[0]])),
    )
    .flatMap(({ entity }) => entityOf(entity, reading)?.place?.country ?? []);
  const [only, ...others] = new Set(states);
  return others.length === 0 ? only : undefined;
}

const IN_STATE = /\b(?:in|inside|off|across) (?:the )?$/iu;

function mayLieIn(place: Place, wide: Place): boolean {
  if (closeness(wide) === 1) return true;
  return place.country === wide.country && place.admin1 === wide.admin1;
}

function closest(places: readonly Place[]): Place | undefined {
  return places.reduce<Place | undefined>(
    (best, place) => (best === undefined || closeness(place) > closeness(best) ? place : best),
    undefined,
  );
}

function away(a: Span, b: Span): number {
  return a[0] >= b[1] ? a[0] - b[1] : b[0] - a[1] + 20;
}

export function placesAt({ span, entity }: { span: Span; entity?: EntityId }, reading: Reading): Place[] {
  const own = entity && !isStray(entity, reading) && entityOf(entity, reading)?.place;
  if (own) return [own];
  return reading
    .mentionsIn(span)
    .filter((mention) => !isStray(mention.entity, reading))
    .flatMap((mention) => entityOf(mention.entity, reading)?.place ?? []);
}
