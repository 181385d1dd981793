import type { NewsEvent } from "sayso-record";
import { type Reading, within } from "../reading.js";
import { isAnotherAfter, isHoursAway } from "./apart-in-time.js";
import { betweenOf } from "./border.js";
import { unique } from "./both.js";
import { familyOfEvent, isBetween, moodOf } from "./family.js";
import type { Features } from "./features.js";
import { headsOf, thingsOf } from "./hit.js";
import { isOwned } from "./owned.js";
import { namesOf, partiesOf, stateOf } from "./parties.js";
import { placeOf, stateNamedFor } from "./place-of.js";
import { spotsBy } from "./spots.js";
import { timeOf } from "./time-of.js";
import { villagesBy } from "./villages.js";

/** What an event is compared by, in its own words and those of its sentence. */
export function featuresOf(event: NewsEvent, events: readonly NewsEvent[], reading: Reading): Features {
  // "The attack was in revenge for a death in January": what it followed has its own day.
  const mates = sentenceMates(event, events, reading).filter(
    (mate) => !isAnotherAfter(event.anchor, mate.anchor, reading),
  );
  const { span: time, ...days } = timeOf(event, mates, reading);
  const near = placeOf(event, mates, reading);
  const family = familyOfEvent(event);
  const parties = stateOf(partiesOf(event, reading), reading);
  // A deal is a matter of those who make it, wherever they meet.
  // A state that expels or bans does so at home.
  const doer = family === "SANCTION" ? stateOf(event.actors, reading) : undefined;
  // "Recalled its envoy after a court in Accra had freed him": it did so at home, whatever else the sentence names.
  const place = doer && near?.country !== doer ? undefined : near;
  const country =
    (isBetween(family) && parties) || (place?.country ?? doer ?? stateNamedFor(event, reading) ?? reading.country);
  const between = betweenOf(event, reading);
  const villages = villagesBy(event, reading);
  const published = reading.record.report.published?.slice(0, "2026-01-01".length);
  // "On Wednesday afternoon, hours after a truck bomb killed police": which was in the morning.
  const things = thingsOf(event, isHoursAway(event, reading) ? undefined : time, reading);
  return {
    family,
    mood: moodOf(event.modality),
    ...days,
    ...(published && { published }),
    ...(place && { place }),
    ...(country && { country }),
    ...(between && { between }),
    targets: things.filter((one) => one.startsWith("target:")),
    ...(isOwned(event, reading) && { owned: true }),
    means: things.filter((one) => one.startsWith("means:")),
    parts: things.filter((one) => one.startsWith("part:")),
    actors: unique(namesOf(event, "actors", reading)),
    recipients: unique(namesOf(event, "recipients", reading)),
    spots: spotsBy(event, events, reading),
    ...(villages.length > 0 && { villages }),
    heads: unique(headsOf(event, reading)),
    figures: {},
  };
}

/** Other events of the same sentence, the nearest first. */
function sentenceMates(event: NewsEvent, events: readonly NewsEvent[], reading: Reading): NewsEvent[] {
  const sentence = reading.sentenceAt(event.anchor[0]);
  if (!sentence) return [];
  return events
    .filter(
      (other) =>
        other !== event && familyOfEvent(other) === familyOfEvent(event) && within(other.anchor, sentence.span),
    )
    .sort((a, b) => Math.abs(a.anchor[0] - event.anchor[0]) - Math.abs(b.anchor[0] - event.anchor[0]));
}
