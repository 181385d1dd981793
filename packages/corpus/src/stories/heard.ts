import type { EventId, Modality, RelationId, Standing } from "sayso-record";
import type { Voice } from "../saysos/voice.js";
import type { Group } from "./group.js";
import type { Told } from "./telling.js";

/** Who tells of an event without a word that was read as such, in the report's text and as what the sentence is about. */
export function heard(
  { id, modality }: { id: EventId | RelationId; modality: Modality },
  chain: Voice[],
  standing: Standing = "attributed",
): Told {
  return { event: id, chain, headline: false, named: false, aside: false, standing, modality };
}

/** The first event of a happening that the text tells, and not only to tell something else. */
export function firstTold({ events }: Group, told: readonly Told[]): Group["events"][number] | undefined {
  return events.find(({ id }) => told.some(({ event, headline, aside }) => event === id && !headline && !aside));
}
