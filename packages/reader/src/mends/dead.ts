import type { Word } from "../analysis.js";
import { isSaying } from "../names/saying.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "At least 41 civilians *dead* since Saturday, the union says": an adjective with a subject of its own describes no saying, it is what is said. */
export function deadSaid(tree: Tree, { index, upos, deprel, head }: Word): readonly Change[] | undefined {
  if (upos !== "ADJ" || head < index || !isDeprel(deprel, ["amod", "advmod"]) || !isSaying(tree.word(head)))
    return undefined;
  const subject = tree.child(index, "nsubj");
  const teller = tree.child(head, "nsubj");
  if (!subject || subject.index > index || !teller || teller.index < index) return undefined;
  return [[index, { deprel: "ccomp" }]];
}
