import { wordSet } from "../lexicon/word-set.js";
import { isPlural, roleNoun } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import { lemmasOf } from "./lemmas.js";
import { isEitherWord, isPublicSector } from "./public.js";

/** By what such a word is an attack from the air all the same. */
const AERIAL = /^(?:warplane|jet|drone|missile|rocket|bomb|bomber|artillery|shell)s?$/i;

/** Whether the sentence of a word, the one before or the one after tells of work and pay (labour.tsv), and its own of no weapons. */
export function isOfLabour({ analysis, tree }: Reading, at: number): boolean {
  const { sentence } = tree.word(at);
  const wordsOf = (which: number) => {
    const { first = 0, end = 0 } = analysis.sentences[which] ?? {};
    return tree.words.slice(first, end).filter(({ index }) => index !== at);
  };
  if (wordsOf(sentence).some(({ form }) => AERIAL.test(form))) return false;
  if (isOfWorkers(tree, at)) return true;
  const isNear = [sentence, sentence - 1, sentence + 1].some((which) =>
    wordsOf(which).some((word) => lemmasOf(word).some((lemma) => wordSet("labour.tsv", "word").has(lemma))),
  );
  return isNear || tree.words.some(({ index }) => index !== at && isStriking(tree, index));
}

/** "the pilots' strike", where "the pilots' strike on the camp" is an attack. */
function isOfWorkers(tree: Tree, at: number): boolean {
  const whose = tree.children(at, "nmod:poss").find(({ upos }) => upos === "NOUN");
  const isAgainst = tree.children(at, "nmod").some(({ index }) => {
    return tree.children(index, "case").some(({ form }) => /^(?:on|against|at)$/i.test(form));
  });
  if (!whose || isAgainst) return false;
  const role = roleNoun(whose);
  return role?.type === "person" && isPlural(whose) && (!isPublicSector(role.sector) || isEitherWord(whose));
}

/** "went *on strike*", "a *hunger strike*", "the *strike* was *called off*": in a report that tells of one so, it is what its other strikes are. */
function isStriking({ words }: Tree, at: number): boolean {
  if (!/^strikes?$/i.test(words[at]?.form ?? "")) return false;
  return /^(?:on|general|protest|hunger|solidarity|wildcat)$/i.test(words[at - 1]?.form ?? "");
}
