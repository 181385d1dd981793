import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { asSubject, type Change } from "./mend.js";

/**
 * "*The leader* of the front, a group allied with Oman, *has threatened* to kill him, according to a tape": whom a parser takes for another name of
 * something behind the verb is its subject, where it has none.
 */
export function subjectAsName(tree: Tree, noun: Word): readonly Change[] | undefined {
  if (!/^(?:NOUN|PROPN|PRON)$/.test(noun.upos) || !isDeprel(noun.deprel, ["appos"]) || noun.head < noun.index)
    return undefined;
  const end = Math.max(...tree.subtree(noun.index)) + 1;
  const verb = tree
    .ancestors(noun.head)
    .find(
      ({ index, upos, sentence }) => upos === "VERB" && index >= end && index < noun.head && sentence === noun.sentence,
    );
  if (!verb || tree.child(verb.index, "nsubj", "nsubj:pass", "csubj", "expl", "mark")) return undefined;
  // A participle or an order has no subject before it: only a helper or a past tense right behind it is sure to have one.
  const first = tree.words.slice(end).find(({ form, upos }) => form !== "," && upos !== "ADV");
  const isNext =
    first?.index === verb.index ||
    tree.children(verb.index, "aux", "aux:pass").some(({ index }) => index === first?.index);
  return isNext ? [[noun.index, { head: verb.index, deprel: asSubject(tree, verb) }]] : undefined;
}
