import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";

/** The word that negates a verb: "not", "never", "no longer"; the "no" of "no attacks were", the "not" of "not a shot was fired". */
export function negationOf(tree: Tree, verb: number): Word | undefined {
  const marks = tree.children(verb, "advmod", "aux", "det", "cc", "mark", "neg");
  const not = marks.find(
    (word) =>
      /^(?:not|n['’]t|never|neither|nor|nowhere)$/i.test(word.form) &&
      !/^only$/i.test(tree.words[word.index + 1]?.form ?? ""),
  );
  if (not) return not;
  const longer = marks.find((word) => /^(?:longer|more)$/i.test(word.form) && noOf(tree, word.index));
  if (longer) return noOf(tree, longer.index);
  for (const word of tree.children(verb, "nsubj:pass", "nsubj", "obj")) {
    const nobody = /^(?:nobody|none|nothing|noone|neither)$/i.test(word.form) ? word : noOf(tree, word.index);
    if (nobody) return nobody;
  }
  const word = tree.word(verb);
  if (!isDeprel(word.deprel, ["conj"]) || tree.child(verb, "nsubj", "aux")) return undefined;
  return word.form.toLowerCase() === word.lemma ? negationOf(tree, word.head) : undefined;
}

/** The "few" of "few expect an attack": those who do not are more; "a few" are some. */
export function fewOf(tree: Tree, verb: number): Word | undefined {
  const subject = tree.child(verb, "nsubj");
  const [first] = subject ? tree.subtree(subject.index) : [];
  const word = first === undefined ? undefined : tree.word(first);
  return word && /^few$/i.test(word.form) ? word : undefined;
}

/** The "no" of "no attack", the "not" of "not a shot"; that of "not all of them" leaves some. */
export function noOf(tree: Tree, noun: number): Word | undefined {
  // "neither the army nor *the rebels*"
  const nor = isDeprel(tree.word(noun).deprel, ["conj"])
    ? tree.children(noun, "cc").find(({ form }) => /^nor$/i.test(form))
    : undefined;
  if (nor) return nor;
  return tree
    .children(noun, "det", "advmod", "cc")
    .find(
      (word) =>
        (/^(?:no|neither)$/i.test(word.form) && word.index < noun) ||
        (/^not$/i.test(word.form) && /^(?:an?|one|single)$/i.test(tree.words[word.index + 1]?.form ?? "")),
    );
}

/** "the rebels, *not* the government": whom it is told of by whom it is not; "and not only the army" is told of it, too. */
export function isContrasted(tree: Tree, noun: number): boolean {
  const not = tree.children(noun).find(({ form, index }) => /^not$/i.test(form) && index < noun);
  const next = not && tree.words[not.index + 1];
  if (!next || !/^(?:,|and|but|[–—-])$/i.test(tree.words[not.index - 1]?.form ?? "")) return false;
  return !/^(?:only|just|merely|all|every|one|a|an|even|least)$/i.test(next.form);
}
