import type { Word } from "./analysis.js";

/** Whether it is a verb that puts a deed on somebody: "blamed the raid on rebels", "pinned it on them". */
export function isBlaming({ lemma }: Word): boolean {
  return /^(?:blame|pin)$/i.test(lemma);
}
