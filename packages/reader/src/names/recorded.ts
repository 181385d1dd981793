import { isDeprel, type Tree } from "../tree.js";
import type { Draft } from "./draft.js";

/** How many sentences back whoever speaks in a recording was told of. */
const BACK = 4;
const RECORDING = /^(?:audio|recording|video|tape|clip|footage|broadcast|message|sermon|speech)s?$/i;

/**
 * "In a recording a man called on followers … *The speaker* said": who speaks there, and no speaker of a parliament. Gives the draft
 * of the man, by whose sentence a recording is told of.
 */
export function recordedSpeaker(
  tree: Tree,
  { head, level, first }: Draft,
  drafts: readonly Draft[],
): number | undefined {
  const word = tree.word(head);
  const isPlain = level === "nominal" && /^the$/i.test(tree.word(first).form) && !tree.child(head, "nmod", "compound");
  if (!isPlain || !/^(?:speaker|voice)$/i.test(word.form)) return undefined;
  const near = [...drafts.entries()].filter(
    ([, other]) => other.head < first && word.sentence - tree.word(other.head).sentence <= BACK,
  );
  const found = near.findLast(([, other]) => {
    if (other.type !== "person" || other.plural || other.level === "pronoun") return false;
    const { sentence, deprel } = tree.word(other.head);
    const isTold = tree.words.some((one) => one.sentence === sentence && RECORDING.test(one.form));
    return isTold && isDeprel(deprel, ["nsubj"]);
  });
  return found?.[0];
}
