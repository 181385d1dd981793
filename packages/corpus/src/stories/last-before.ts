import type { Reading } from "../reading.js";
import { isRelated } from "./aside.js";
import type { Group } from "./group.js";

/** Whether it is what the report told of last before that place: no other happening's sentences stand between. */
export function isLastBefore(group: Group, groups: readonly Group[], at: number, reading: Reading): boolean {
  // "They were among those who ambushed a convoy": who somebody is, and no other happening that is told.
  const told = (one: Group) => one.events.filter((event) => !isRelated(event, reading));
  const last = (one: Group) =>
    Math.max(
      -1,
      ...told(one)
        .map(({ anchor }) => anchor[0])
        .filter((start) => start < at),
    );
  const own = last(group) < 0 ? 0 : (reading.sentenceAt(last(group))?.span[1] ?? 0);
  return groups.every((one) => one.features.mood !== "real" || last(one) < own);
}
