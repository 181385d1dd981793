import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "broke off talks after *an attack* on a base killed ten": a phrase behind "after" that runs up to a finite verb is its subject. */
export function subjectBehind(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || !isDeprel(verb.deprel, ["advcl"]) || isGerund(verb.form) || verb.head > verb.index)
    return undefined;
  if (tree.child(verb.index, "nsubj", "csubj", "mark", "aux")) return undefined;
  // A participle is done to somebody: only a verb with an object of its own is sure to be finite.
  if (!tree.children(verb.index, "obj", "xcomp").some(({ index }) => index > verb.index)) return undefined;
  const noun = tree.children(verb.head, "obl", "obl:unmarked").find((noun) => {
    if (noun.index < verb.head || noun.index > verb.index || !/^(?:NOUN|PROPN|PRON)$/.test(noun.upos)) return false;
    const [mark, ...others] = tree.children(noun.index, "case");
    if (!mark || others.length || !/^(?:after|before|when|since|until|as|because)$/i.test(mark.form)) return false;
    return Math.max(...tree.subtree(noun.index)) === verb.index - 1;
  });
  return (
    noun && [
      [noun.index, { head: verb.index, deprel: "nsubj" }],
      ...tree
        .children(noun.index, "case")
        .map(({ index }): Change => [index, { head: verb.index, deprel: "mark", upos: "SCONJ" }]),
    ]
  );
}
