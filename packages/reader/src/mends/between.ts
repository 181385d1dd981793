import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { isSomebody, roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/**
 * "clashes between *factions* loyal to the sheikh and the *army*": what is between is between two, so the army stands beside the factions and not
 * beside the sheikh. "Supporters of Sabri and Haddad" are those of either.
 */
export function betweenTwo(tree: Tree, second: Word): readonly Change[] | undefined {
  if (!isDeprel(second.deprel, ["conj"]) || !isParty(second) || !isJoined(tree, second)) return undefined;
  const beside = tree.word(second.head);
  const first = tree.ancestors(second.index).find(({ index }) => isBetween(tree, index));
  if (!first || first === beside || first.index > beside.index || tree.child(first.index, "conj", "nummod"))
    return undefined;
  if (beside.upos === "PROPN" && second.upos === "PROPN") return undefined;
  // "between clans and farmers who …": only what tells of the first stands between the two.
  const phrase = tree.subtree(first.index);
  return phrase.some((at) => at > second.index && tree.word(at).head === beside.index)
    ? undefined
    : [[second.index, { head: first.index }]];
}

/** "*Fighting* between the army and *rebels* killed nine": it is the fighting that killed them, and the rebels take part in it. */
export function fightingBetween(tree: Tree, second: Word): readonly Change[] | undefined {
  if (!isDeprel(second.deprel, ["nsubj"]) || !isJoined(tree, second)) return undefined;
  const verb = tree.word(second.head);
  const fighting = tree
    .children(verb.index, "advcl")
    .find(({ index, upos, form }) => index < second.index && upos === "VERB" && isGerund(form));
  if (!fighting || tree.child(fighting.index, "mark", "obj")) return undefined;
  const first = tree.children(fighting.index, "obl").find(({ index }) => isBetween(tree, index));
  if (!first || tree.child(first.index, "conj")) return undefined;
  return [
    [second.index, { head: first.index, deprel: "conj" }],
    [fighting.index, { head: verb.index, deprel: "nsubj", upos: "NOUN" }],
  ];
}

function isBetween(tree: Tree, noun: number): boolean {
  return tree.children(noun, "case").some(({ form }) => /^between$/i.test(form));
}

function isJoined(tree: Tree, word: Word): boolean {
  return tree.children(word.index, "cc").some(({ form, index }) => index < word.index && /^and$/i.test(form));
}

function isParty(word: Word): boolean {
  return word.upos === "PROPN" || isSomebody(roleNoun(word));
}
