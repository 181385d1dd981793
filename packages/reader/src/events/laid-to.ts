import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";

/**
 * The verb that a noun stands under as what somebody is blamed for or freed by: "blamed the rebels for the raid", "freed them in a raid"; also in
 * "accused the rebels of the raid", where the tree makes it the rebels' own.
 */
export function verbOver(tree: Tree, noun: Word): Word | undefined {
  const above = tree.parent(noun.index);
  if (above?.upos === "VERB") return above;
  if (!above || !isDeprel(noun.deprel, ["nmod"]) || !isDeprel(above.deprel, ["obj"])) return undefined;
  const isOf = tree.children(noun.index, "case").some(({ form }) => /^of$/i.test(form));
  const verb = tree.parent(above.index);
  return isOf && verb?.upos === "VERB" && ACCUSING.test(verb.lemma) && verb.index < above.index ? verb : undefined;
}

/** Verbs that take "of" what somebody is said to have done. */
const ACCUSING = /^(?:accuse|suspect|convict|acquit)$/i;
