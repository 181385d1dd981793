import type { Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "A week later *it* took Kessa": an "it" that a parser takes for empty, before a verb with an object and no clause for which it could stand. */
export function itActs(tree: Tree, word: Word): readonly Change[] | undefined {
  if (word.deprel !== "expl" || !/^it$/i.test(word.form)) return undefined;
  const verb = tree.word(word.head);
  if (verb.upos !== "VERB" || word.index > verb.index) return undefined;
  if (tree.child(verb.index, "nsubj", "nsubj:pass", "csubj", "ccomp", "xcomp", "advcl", "acl", "aux:pass"))
    return undefined;
  // "it took weeks", "it is raining cats and dogs"
  const object = tree.children(verb.index, "obj").find(({ upos, index }) => upos === "PROPN" && index > verb.index);
  return object ? [[word.index, { deprel: "nsubj" }]] : undefined;
}
