import type { EventRole, Labelled } from "../analysis.js";
import type { Reading } from "../reading.js";

/** A stretch that the model takes for an actor or a recipient, with the word that heads it. */
export interface Role extends Labelled<EventRole> {
  readonly head: number;
}

/** The roles of a sentence, in order of the text. */
export function rolesIn(reading: Reading, sentence: number): Role[] {
  const { tree, analysis } = reading;
  const found = analysis.sentences[sentence];
  if (!found) return [];
  return analysis.roles
    .filter((role) => found.first <= role.first && role.end <= found.end)
    .map((role) => ({ ...role, head: headOf(reading, role.first, role.end) }))
    .filter((role) => tree.word(role.head).upos !== "PUNCT");
}

/** The role whose stretch holds the word. */
export function roleAt(reading: Reading, at: number): Role | undefined {
  return rolesIn(reading, reading.tree.word(at).sentence).find((role) => role.first <= at && at < role.end);
}

/** The word of the stretch that hangs highest in the tree: the first whose governor lies outside. */
export function headOf(reading: Reading, first: number, end: number): number {
  const outside = reading.tree.words
    .slice(first, end)
    .filter(
      (word) =>
        (word.head < first || word.head >= end || word.head === word.index) &&
        word.upos !== "PUNCT" &&
        word.upos !== "DET" &&
        word.upos !== "ADP",
    );
  const noun = outside.find((word) => /^(?:NOUN|PROPN|PRON)$/.test(word.upos));
  return (noun ?? outside[0])?.index ?? end - 1;
}
