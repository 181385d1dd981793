import type { Word } from "./analysis.js";

/** Whether it is a verb that puts a deed on somebody: "blamed the raid on rebels", "pinned it on them", "attributed it to them". */
export function isBlaming({ lemma }: Word): boolean {
  return /^(?:blame|pin|attribute|ascribe)$/i.test(lemma);
}

/** The prepositions that bring in those on whom such a verb puts it. */
export function blamedBy({ lemma }: Word): readonly string[] {
  return /^(?:blame|pin)$/i.test(lemma) ? ["on", "upon"] : ["to"];
}
