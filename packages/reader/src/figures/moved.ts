import type { FigureKind } from "sayso-record";
import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Phrase } from "./phrase.js";

/** Who leaves a place with all that is his; whoever else leaves or arrives may be a guest or a pilgrim. */
const HOUSEHOLD = /^(?:famil(?:y|ies)|households?)$/i;
const FOLK =
  /^(?:people|persons?|villagers?|residents?|civilians?|inhabitants?|townspeople|townsfolk|farmers?|herders?|women|children)$/i;
/** What drives people from their homes. */
const DRIVING =
  /^(?:flee|fled|fleeing|fears?|fearing|feared|reprisals?|attacks?|attacked|raids?|raided|fighting|violence|clash(?:es)?|offensives?|shelling|bombardments?|bombing|refugees?|displaced|unrest|war|gunmen|massacres?|evacuated|evacuation)$/i;
const HOME =
  /^(?:homes?|houses?|villages?|towns?|cit(?:y|ies)|hamlets?|areas?|districts?|regions?|provinces?|camps?|neighbou?rhoods?|quarters?|countr(?:y|ies)|settlements?)$/i;

/** "4,500 people have left the villages", "2,100 families arrived in Daraa", "moved 40,000 people out of the border provinces": they are displaced. */
export function movedKind(tree: Tree, { top, noun }: Phrase): FigureKind | undefined {
  if (!noun || !(HOUSEHOLD.test(noun.form) || FOLK.test(noun.form))) return undefined;
  const verb = tree.parent(isDeprel(top.deprel, ["conj", "appos"]) ? top.head : top.index);
  const subject = isDeprel(top.deprel, ["conj", "appos"]) ? tree.word(top.head) : top;
  if (verb?.upos !== "VERB") return undefined;
  const passive = tree.child(verb.index, "aux:pass") !== undefined;
  if (isDeprel(subject.deprel, ["obj"]) || (passive && isDeprel(subject.deprel, ["nsubj"])))
    return /^(?:move|relocate|uproot)$/i.test(verb.lemma) && isAway(tree, verb) ? "displaced" : undefined;
  if (!isDeprel(subject.deprel, ["nsubj"]) || passive || tree.child(verb.index, "aux:pass")) return undefined;
  const isHousehold =
    HOUSEHOLD.test(noun.form) || tree.conjuncts(subject.index).some(({ form }) => HOUSEHOLD.test(form));
  const isDriven = isHousehold || tree.subtree(verb.index).some((at) => DRIVING.test(tree.word(at).form));
  if (/^(?:leave|abandon|desert)$/i.test(verb.lemma)) {
    const left = tree.child(verb.index, "obj");
    const isHome = left !== undefined && (left.upos === "PROPN" || HOME.test(left.form));
    const hasLeft = tree.children(verb.index, "aux").some(({ lemma }) => /^have$/i.test(lemma));
    return isHome && (isDriven || hasLeft) ? "displaced" : undefined;
  }
  return isDriven &&
    /^(?:arrive|pour|stream|flock|trek|walk|cross|move|flood)$/i.test(verb.lemma) &&
    isBound(tree, verb)
    ? "displaced"
    : undefined;
}

/** "out of the province", "to safety" */
function isAway(tree: Tree, verb: Word): boolean {
  return tree
    .children(verb.index, "obl", "advmod")
    .some(
      ({ index, form }) =>
        /^(?:away|out)$/i.test(form) ||
        /^safety$/i.test(form) ||
        tree.children(index, "case").some((mark) => /^(?:out|from)$/i.test(mark.form)),
    );
}

/** It says whence or where to. */
function isBound(tree: Tree, verb: Word): boolean {
  return tree
    .children(verb.index, "obl")
    .some(({ index }) =>
      tree.children(index, "case").some(({ form }) => /^(?:in|into|to|from|at|across|towards?|over)$/i.test(form)),
    );
}
