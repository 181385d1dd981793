import type { NewsEvent } from "sayso-record";
import type { Reading } from "../reading.js";
import { areInOneSentence } from "./apart-in-time.js";
import type { Group } from "./group.js";
import type { Told } from "./telling.js";

/** "Two men shot her, hours after a bomb had gone off": who is quoted after that tells of the one that the sentence is about. */
export function isOnlyDating(
  { anchor }: NewsEvent,
  told: readonly Told[],
  group: Group,
  groups: readonly Group[],
  reading: Reading,
): boolean {
  const { family, mood } = group.features;
  return (
    told.every(({ aside, headline }) => aside || headline) &&
    groups.some(
      (other) =>
        other !== group &&
        other.features.family === family &&
        other.features.mood === mood &&
        other.events.some((event) => areInOneSentence(event.anchor, anchor, reading)),
    )
  );
}
