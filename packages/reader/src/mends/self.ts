import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { isDeprel, type Tree } from "../tree.js";
import { asSubject, type Change } from "./mend.js";

/** How far behind the name the verb may stand. */
const REACH = 14;

/** "A group *calling* itself the Red Hand claimed the raid": what it calls itself describes it, and it is the subject of the verb behind its name. */
export function callingItself(tree: Tree, calling: Word): readonly Change[] | undefined {
  if (!/^(?:calling|styling|naming)$/i.test(calling.form) || tree.child(calling.index, "aux", "mark")) return undefined;
  const itself = tree.words[calling.index + 1];
  if (!itself || !/^(?:it|him|her|them)sel(?:f|ves)$/i.test(itself.form)) return undefined;
  const who = tree.children(calling.index, "nsubj").find(({ index }) => index < calling.index);
  const verb = tree.words
    .slice(itself.index + 1, itself.index + REACH)
    .find(
      ({ head, upos, deprel, form }) =>
        upos === "VERB" &&
        head === calling.index &&
        isDeprel(deprel, ["ccomp", "parataxis", "xcomp", "advcl", "conj"]) &&
        !isGerund(form),
    );
  if (!who || !verb || tree.child(verb.index, "mark", "cc")) return undefined;
  const isRoot = calling.head === calling.index;
  return [
    [verb.index, { head: isRoot ? verb.index : calling.head, deprel: calling.deprel }],
    [who.index, { head: verb.index, deprel: asSubject(tree, verb) }],
    [calling.index, { head: who.index, deprel: "acl" }],
    // The name is what it calls itself.
    ...tree
      .children(verb.index, "nsubj", "nsubj:pass")
      .filter(({ index }) => index < verb.index)
      .map(({ index }): Change => [index, { head: calling.index, deprel: "xcomp" }]),
  ];
}
