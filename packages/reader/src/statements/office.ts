import { roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import { headOf } from "./draft.js";
import type { Piece } from "./pieces.js";

/** "the commander of *investigations*": what somebody has in his charge, by which nothing is shown. */
export function isOfOffice(tree: Tree, at: number, source: Piece): boolean {
  const head = headOf(tree, source);
  return [tree.word(at), ...tree.ancestors(at)].some(
    ({ index, head: above, deprel }) =>
      index !== head &&
      isDeprel(deprel, ["nmod"]) &&
      deprel !== "nmod:poss" &&
      source.first <= above &&
      above < source.end &&
      roleNoun(tree.word(above))?.type === "person",
  );
}
