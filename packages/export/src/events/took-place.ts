import type { EventRow } from "./row.js";

/**
 * Whether an event took place or is under way, as its report tells it, and nobody concerned denies it. Formats that have no
 * column for what was only planned, called for or denied get no row for it.
 */
export function tookPlace({ event: { modality, standing } }: Pick<EventRow, "event">): boolean {
  return (modality === "happened" || modality === "ongoing") && standing !== "denied";
}

/** Events in the order in which one of them stands for a happening: headlines last, which sum up what the text says by whose word. */
export function bodyFirst(rows: readonly EventRow[]): EventRow[] {
  return [...rows].sort((a, b) => Number(isHeadline(a)) - Number(isHeadline(b)));
}

function isHeadline({ event: { anchor }, record: { sentences } }: EventRow): boolean {
  return sentences.some(({ zone, span }) => zone === "headline" && span[0] <= anchor[0] && anchor[0] < span[1]);
}

/**
 * Tells of each event in turn whether it gets a row where a format has one a happening: the first that is met of its story,
 * and every event that is in none.
 */
export function onePerStory(): (row: Pick<EventRow, "story">) => boolean {
  const seen = new Set<string>();
  return ({ story }) => {
    if (!story) return true;
    const isNew = !seen.has(story.id);
    seen.add(story.id);
    return isNew;
  };
}
