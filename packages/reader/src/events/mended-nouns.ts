import type { Word } from "../analysis.js";
import type { Change } from "../mends/mend.js";
import { isDeprel, type Tree } from "../tree.js";
import { deedsMended } from "./deeds-phrases.js";
import { isGerund } from "./gerund.js";
import { isContrasted } from "./negation.js";
import { participleBehind } from "./participles-behind.js";

const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;

/** Slips of a parser about what is said of a noun: what has to be changed for the word. */
export function nounsMended(tree: Tree, word: Word): readonly Change[] {
  return ruledOut(tree, word) ?? ofSubject(tree, word) ?? participleBehind(tree, word) ?? deedsMended(tree, word) ?? [];
}

/** "The rebels, *not the army*, broke the truce": who is ruled out has no part in it. */
function ruledOut(tree: Tree, { index, deprel, upos }: Word): readonly Change[] | undefined {
  if (!isDeprel(deprel, ["conj"]) || !NOMINAL.test(upos)) return undefined;
  if (!isContrasted(tree, index)) return undefined;
  return [[index, { deprel: "discourse" }]];
}

/** "Men *kidnapped* in Kano were freed": the participle right behind those who are freed tells of them, and no more of the freeing. */
function ofSubject(tree: Tree, word: Word): readonly Change[] | undefined {
  if (word.upos !== "VERB" || !isDeprel(word.deprel, ["advcl", "dep", "parataxis"]) || isGerund(word.form))
    return undefined;
  if (word.head <= word.index || word.form.toLowerCase() === word.lemma.toLowerCase()) return undefined;
  if (tree.child(word.index, "mark", "nsubj", "aux", "obj", "cc")) return undefined;
  const noun = tree.words[word.index - 1];
  const isSubject = noun?.head === word.head && isDeprel(noun.deprel, ["nsubj"]) && NOMINAL.test(noun.upos);
  return isSubject && noun.upos !== "PRON" ? [[word.index, { head: noun.index, deprel: "acl" }]] : undefined;
}
