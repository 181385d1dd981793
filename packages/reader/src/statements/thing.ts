import { isMereThing } from "../events/kind.js";
import type { Reading } from "../reading.js";
import { channelAt } from "./channel.js";
import { cueWord, type Draft, headOf } from "./draft.js";

/** "The fighting threatens to bury the accord": a thing says nothing, whatever it threatens. */
export function isThings(reading: Reading, draft: Draft): boolean {
  if (!draft.source || cueWord(reading.tree, draft)?.kind !== "threaten") return false;
  const head = headOf(reading.tree, draft.source);
  return isMereThing(reading, head) && !channelAt(reading.tree, head);
}
