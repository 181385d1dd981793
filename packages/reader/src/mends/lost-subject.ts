import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "signed one *after five days* of clashes *had left* 48 dead": what stands behind "after" and right before a "had" is the subject of that verb, which no "and" joins to the one before. */
export function hadBehindAfter(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || verb.deprel !== "conj" || verb.head > verb.index) return undefined;
  if (tree.child(verb.index, "nsubj", "nsubj:pass", "csubj", "cc", "mark")) return undefined;
  const helper = tree.children(verb.index, "aux", "aux:pass")[0];
  if (!helper) return undefined;
  const noun = tree
    .children(verb.index, "obl", "obl:unmarked")
    .find(
      ({ index, upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos) && Math.max(...tree.subtree(index)) === helper.index - 1,
    );
  const [mark, ...others] = noun ? tree.children(noun.index, "case") : [];
  if (!noun || !mark || others.length || mark.index < verb.head) return undefined;
  if (!/^(?:after|before|since|until|as)$/i.test(mark.form)) return undefined;
  const isPassive = tree.child(verb.index, "aux:pass") !== undefined;
  return [
    [verb.index, { deprel: "advcl" }],
    [noun.index, { deprel: isPassive ? "nsubj:pass" : "nsubj" }],
    [mark.index, { head: verb.index, deprel: "mark", upos: "SCONJ" }],
  ];
}

/** "when *troops* loyal to the king *were besieging* the city": who is loyal to somebody is the subject of the verb behind it, which has none. */
export function besidesLoyal(tree: Tree, adjective: Word): readonly Change[] | undefined {
  if (adjective.upos !== "ADJ" || tree.child(adjective.index, "cop", "aux", "mark")) return undefined;
  const noun = tree.children(adjective.index, "nsubj").find(({ index }) => index === adjective.index - 1);
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return undefined;
  const end = Math.max(...tree.subtree(adjective.index)) + 1;
  const helper = tree.words[end];
  if (helper?.upos !== "AUX" || helper.sentence !== adjective.sentence || !isDeprel(helper.deprel, ["aux"]))
    return undefined;
  const verb = tree.word(helper.head);
  if (verb.upos !== "VERB" || verb.index < end || tree.child(verb.index, "nsubj", "nsubj:pass", "csubj"))
    return undefined;
  if (tree.isWithin(verb.index, adjective.index)) return undefined;
  return [
    [adjective.index, { head: noun.index, deprel: "amod" }],
    [noun.index, { head: verb.index, deprel: tree.child(verb.index, "aux:pass") ? "nsubj:pass" : "nsubj" }],
  ];
}

/** "The front, which the palace accuses of arming gangs, *has denied* it": a name that the parser made part of a verb is its subject where it has none. */
export function nameForCompound(tree: Tree, name: Word): readonly Change[] | undefined {
  if (!/^(?:PROPN|NOUN)$/.test(name.upos) || name.deprel !== "compound") return undefined;
  const verb = tree.word(name.head);
  if (verb.upos !== "VERB" || verb.index < name.index || tree.child(verb.index, "nsubj", "nsubj:pass", "csubj"))
    return undefined;
  const isApart = tree.children(verb.index, "aux", "aux:pass").some(({ index }) => index > name.index);
  return isApart ? [[name.index, { deprel: tree.child(verb.index, "aux:pass") ? "nsubj:pass" : "nsubj" }]] : undefined;
}
