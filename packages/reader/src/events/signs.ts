import type { Draft } from "./draft.js";

/** What tells how surely the event is read aright. */
export function signsOf({ confidence, participants }: Draft): string[] {
  return [
    "event",
    `event sure=${confidence}`,
    ...(participants.actors.length ? [] : ["event without actors"]),
    ...(participants.recipients.length ? [] : ["event without recipients"]),
  ];
}
