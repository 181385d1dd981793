import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "condemned “in the strongest terms” *the attack*": behind the words that are quoted stands what is condemned. */
export function behindQuoted(tree: Tree, noun: Word): readonly Change[] | undefined {
  if (noun.upos !== "NOUN" || !isDeprel(noun.deprel, ["appos"])) return undefined;
  const first = Math.min(...tree.subtree(noun.index));
  const quoted = tree.word(noun.head);
  const verb = tree.parent(quoted.index);
  if (!/^["”']$/.test(tree.words[first - 1]?.form ?? "") || verb?.upos !== "VERB") return undefined;
  if (
    !isDeprel(quoted.deprel, ["obl"]) ||
    verb.index > quoted.index ||
    tree.child(verb.index, "obj", "ccomp", "xcomp", "aux:pass")
  )
    return undefined;
  return [[noun.index, { head: verb.index, deprel: "obj" }]];
}
