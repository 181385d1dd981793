import type { Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import { changedTree } from "./changed-tree.js";
import { MENDS } from "./in-order.js";
import type { Change } from "./mend.js";

/** The tree with slips of the parser mended that every step would stumble over: of each word the first of `MENDS` that finds one. */
export function mendedTree(tree: Tree): Tree {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    for (const [at, change] of mendAt(tree, word) ?? []) changes.set(at, change);
  }
  return changedTree(tree, changes);
}

function mendAt(tree: Tree, word: Word): readonly Change[] | undefined {
  for (let i = 0; i < MENDS.length; i++) {
    const found = MENDS[i]?.(tree, word);
    if (found) return found;
  }
  return undefined;
}
