import type { Word } from "../analysis.js";
import type { Change } from "../mends/mend.js";
import { isDeprel, type Tree } from "../tree.js";
import { entriesOf, isDoneToObject } from "./event-words.js";
import { isGerund } from "./gerund.js";
import { lemmasOf } from "./lemmas.js";

/**
 * "denied *shelling* hospitals", "helped *topple* a government": those right behind the second verb are whom the second is done to, and neither denied
 * nor helped.
 */
export function objectOfSecond(tree: Tree, word: Word): readonly Change[] | undefined {
  if (word.upos !== "VERB" || !isDeprel(word.deprel, ["xcomp", "ccomp", "advcl"])) return undefined;
  const first = tree.words[word.index - 1];
  if (first?.index !== word.head || first.upos !== "VERB") return undefined;
  const isBare = word.form.toLowerCase() === word.lemma.toLowerCase() && /^help$/i.test(first.lemma);
  const isDoing = isGerund(word.form) && lemmasOf(first).some((lemma) => TAKES_DOING.test(lemma));
  if (!(isDoing || isBare) || tree.child(word.index, "obj", "ccomp", "xcomp", "nsubj")) return undefined;
  const object = tree.children(first.index, "obj").find(({ index }) => index > word.index);
  if (!object || tree.phrase(object.index).first !== word.index + 1) return undefined;
  return [[object.index, { head: word.index }]];
}

/** Verbs that take what is done: not "nursed *starving* children". */
const TAKES_DOING =
  /^(?:deny|admit|confess|acknowledge|stop|halt|cease|quit|suspend|begin|start|resume|continue|keep|finish|avoid|consider|contemplate|discuss|recall|risk|regret|justify|favour|favor|recommend|suggest|threaten)$/;

/**
 * "of looting shops and *burning* houses": the second of two gerunds is done to the houses, which a parser lists with the shops. Not "of killing women
 * and fleeing men".
 */
export function gerundListed(tree: Tree, word: Word): readonly Change[] | undefined {
  if (word.upos !== "VERB" || !isGerund(word.form) || !isDeprel(word.deprel, ["amod"])) return undefined;
  const object = tree.word(word.head);
  const and = tree.words[word.index - 1];
  const first = tree.parent(object.index);
  const verb = first && tree.parent(first.index);
  if (!isDeprel(object.deprel, ["conj"]) || and?.deprel !== "cc") return undefined;
  if (and.head !== object.index && and.head !== word.index) return undefined;
  if (verb?.upos !== "VERB" || !isGerund(verb.form) || !isDeprel(first?.deprel ?? "", ["obj"])) return undefined;
  if (!entriesOf("V", word).some((entry) => entry.type !== undefined && isDoneToObject(entry))) return undefined;
  return [
    [word.index, { head: verb.index, deprel: "conj" }],
    [object.index, { head: word.index, deprel: "obj" }],
    [and.index, { head: word.index }],
  ];
}
