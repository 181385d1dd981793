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
  return (
    ruledOut(tree, word) ??
    ofSubject(tree, word) ??
    participleBehind(tree, word) ??
    againstWhom(tree, word) ??
    deedsMended(tree, word) ??
    []
  );
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

/** "The colonel, *against whom* the bloc imposed sanctions, fled": what is told in the clause behind "whom", and not of the fleeing. */
function againstWhom(tree: Tree, word: Word): readonly Change[] | undefined {
  if (!/^(?:whom|which)$/i.test(word.form) || !isDeprel(word.deprel, ["obl", "nmod"])) return undefined;
  const mark = tree.words[word.index - 1];
  if (mark?.head !== word.index || mark.deprel !== "case") return undefined;
  const before = tree.words[mark.index - 1];
  const noun = before?.form === "," ? tree.words[before.index - 1] : before;
  if (!noun || !NOMINAL.test(noun.upos)) return undefined;
  const verb = tree
    .children(noun.index, "acl:relcl")
    .find(({ index, upos }) => upos === "VERB" && index > word.index && index < word.head);
  const hasSubject = verb && tree.children(verb.index, "nsubj", "nsubj:pass").some(({ index }) => index > word.index);
  return verb && hasSubject ? [[word.index, { head: verb.index, deprel: "obl" }]] : undefined;
}
