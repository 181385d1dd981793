import type { Word } from "./analysis.js";
import { isDeprel, Tree } from "./tree.js";

/** The tree with one slip of the parser mended that every step would stumble over: see `subjectBehind`. */
export function mendedTree(tree: Tree): Tree {
  const changes = new Map<number, Partial<Word>>();
  for (const verb of tree.words) {
    const noun = subjectBehind(tree, verb);
    if (!noun) continue;
    changes.set(noun.index, { head: verb.index, deprel: "nsubj" });
    for (const mark of tree.children(noun.index, "case"))
      changes.set(mark.index, { head: verb.index, deprel: "mark", upos: "SCONJ" });
  }
  if (!changes.size) return tree;
  const words = tree.words.map((word) => ({ ...word, ...changes.get(word.index) }));
  return new Tree({ words, text: tree.text });
}

/** "broke off talks after *an attack* on a base killed ten": a phrase behind "after" that runs up to a finite verb is its subject. */
function subjectBehind(tree: Tree, verb: Word): Word | undefined {
  if (verb.upos !== "VERB" || !isDeprel(verb.deprel, ["advcl"]) || /ing$/i.test(verb.form) || verb.head > verb.index)
    return undefined;
  if (tree.child(verb.index, "nsubj", "csubj", "mark", "aux")) return undefined;
  // A participle is done to somebody: only a verb with an object of its own is sure to be finite.
  if (!tree.children(verb.index, "obj").some(({ index }) => index > verb.index)) return undefined;
  return tree.children(verb.head, "obl", "obl:unmarked").find((noun) => {
    if (noun.index < verb.head || noun.index > verb.index || !/^(?:NOUN|PROPN|PRON)$/.test(noun.upos)) return false;
    const [mark, ...others] = tree.children(noun.index, "case");
    if (!mark || others.length || !/^(?:after|before|when|since|until|as|because)$/i.test(mark.form)) return false;
    return Math.max(...tree.subtree(noun.index)) === verb.index - 1;
  });
}
