import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/**
 * "survives knife *attack*", "a hand in the car *bombing*", "demand troop *exit*": what has a noun right before it for a part of its name is a noun
 * itself, though the parser makes a clause of it.
 */
export function nounForClause(tree: Tree, word: Word): readonly Change[] | undefined {
  const { index, upos, form, deprel, head } = word;
  if (upos !== "VERB" || !isDeprel(deprel, ["advcl", "xcomp", "ccomp", "acl"]) || head > index) return undefined;
  const part = tree.children(index, "compound").find((child) => child.index === index - 1);
  if (!part || !/^(?:NOUN|PROPN)$/.test(part.upos) || part.deprel !== "compound") return undefined;
  if (tree.child(index, "nsubj", "nsubj:pass", "obj", "mark", "aux", "aux:pass")) return undefined;
  const above = tree.word(head);
  const isLed = tree.child(index, "case") !== undefined;
  const own = above.upos === "VERB" ? (isLed || tree.child(head, "obj") ? "obl" : "obj") : "nmod";
  return [[index, { upos: "NOUN", lemma: form.toLowerCase(), deprel: own }]];
}
