import { lemmasOf } from "../events/lemmas.js";
import type { Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";

/** "Parliament *confirmed* him as defence minister": somebody is put into an office, which has no article; nothing is said, and nothing checked. */
export function isAppointing(tree: Tree, verb: number): boolean {
  if (!lemmasOf(tree.word(verb)).includes("confirm") || tree.child(verb, "ccomp")) return false;
  const whom = tree.children(verb, "obj", "nsubj:pass").map(({ index }) => index);
  return [verb, ...whom]
    .flatMap((above) => tree.children(above, "obl", "nmod"))
    .some(
      ({ index, upos }) =>
        upos === "NOUN" &&
        tree.children(index, "case").some(({ form }) => /^as$/i.test(form)) &&
        !tree.child(index, "det", "nmod:poss"),
    );
}

export function isOfAppointing(tree: Tree, { cue }: Draft): boolean {
  return cue.some((piece) => isAppointing(tree, headOf(tree, piece)));
}
