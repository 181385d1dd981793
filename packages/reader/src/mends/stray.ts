import type { Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import { asSubject, type Change } from "./mend.js";

/**
 * "…, spokesman *Dmitry* Moe said", "3 soldiers and 200 *fighters* were killed": what hangs on a verb behind it as an apposition or a fellow, which
 * only nouns have and nothing has before it, is the verb's subject where it has none.
 */
export function stray(tree: Tree, word: Word): readonly Change[] | undefined {
  if (!/^(?:NOUN|PROPN)$/.test(word.upos) || !/^(?:appos|conj)$/.test(word.deprel)) return undefined;
  const verb = tree.word(word.head);
  if (verb.upos !== "VERB" || verb.index < word.index || tree.child(verb.index, "nsubj", "csubj", "expl"))
    return undefined;
  const deprel = asSubject(tree, verb);
  const first = word.deprel === "conj" ? firstOf(tree, word, verb) : undefined;
  if (!first) return [[word.index, { deprel }]];
  return [
    [word.index, { head: first.index, deprel: "conj" }],
    [first.index, { head: verb.index, deprel }],
    ...tree
      .children(verb.index, "cc")
      .filter(({ index }) => first.index < index && index < word.index)
      .map(({ index }): Change => [index, { head: word.index }]),
    ...(verb.deprel === "conj" && !tree.child(verb.head, "ccomp")
      ? [[verb.index, { deprel: "ccomp" }] satisfies Change]
      : []),
  ];
}

/** The first of two who are a verb's subjects, where the parser hung that one on the verb above. */
function firstOf(tree: Tree, second: Word, verb: Word): Word | undefined {
  const above = tree.parent(verb.index);
  if (above?.upos !== "VERB" || !tree.children(verb.index, "cc").some(({ index }) => index < second.index))
    return undefined;
  return tree
    .children(above.index, "nummod", "obj", "obl:unmarked")
    .findLast(({ index }) => above.index < index && index < second.index);
}
