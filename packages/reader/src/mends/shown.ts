import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** Verbs by which a picture tells what is done. */
export const SHOWING = /^(?:show|depict)$/i;

/** "shows *soldiers* beating a man": they beat, and the beating is shown. */
export function shown(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || !isGerund(verb.form) || !isDeprel(verb.deprel, ["xcomp", "ccomp", "advcl"]))
    return undefined;
  if (!SHOWING.test(tree.word(verb.head).lemma) || tree.child(verb.index, "nsubj", "mark")) return undefined;
  // "showed the mayor, Paul Sabo, visiting the port"
  const before = tree.words[verb.index - 1]?.form === "," ? verb.index - 2 : verb.index - 1;
  const one = tree
    .children(verb.head, "obj", "iobj")
    .find(({ index }) => index > verb.head && [before, verb.index - 1].includes(Math.max(...tree.subtree(index))));
  return (
    one && [
      [verb.index, { deprel: "ccomp" }],
      [one.index, { head: verb.index, deprel: "nsubj" }],
    ]
  );
}
