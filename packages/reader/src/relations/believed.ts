import type { Word } from "../analysis.js";
import { lemmasOf } from "../events/lemmas.js";
import { plays } from "../statements/standing-words.js";
import { type FoundRelation, spanning } from "./found.js";
import { type Ground, isNamed, kindOf } from "./ground.js";
import { isMention } from "./meant.js";
import { subjectOf } from "./verbs.js";

const CONFIDENCE = 0.5;
const WHERE = /^(?:in|at|near|inside|outside)$/i;
const STAYING = /^(?:be|hide|live|stay|shelter|hole|hold|detain|imprison|keep)$/i;

/** "is believed to be in Serbia", "is thought to be hiding in Colombia": where somebody is, on the word of whoever believes it. */
export function believed(ground: Ground): FoundRelation[] {
  const { words, groupAt, reading } = ground;
  const { tree } = reading;
  return words.flatMap((word): FoundRelation[] => {
    if (word.upos !== "VERB" || !tree.child(word.index, "aux:pass") || !plays(tree, word.index, "frame")) return [];
    if (tree.children(word.index, "advmod").some(({ form }) => /^(?:not|never|n['’]t)$/i.test(form))) return [];
    const one = subjectOf(ground, word);
    const being = tree.child(word.index, "xcomp");
    if (!one || !being || !/^(?:person|people|body)$/.test(kindOf(ground, one)) || !isMention(ground, one)) return [];
    return whereOf(ground, being).flatMap(({ index }): FoundRelation[] => {
      const place = groupAt[index];
      if (!place || kindOf(ground, place) !== "place" || !isNamed(ground, place)) return [];
      return [{ type: "located-in", subject: one, object: place, ...spanning(one, place), confidence: CONFIDENCE }];
    });
  });
}

/** The "Serbia" of "to be in Serbia" and of "to be hiding in Serbia". */
function whereOf({ reading: { tree } }: Ground, being: Word): Word[] {
  const isAt = (word: Word) => tree.children(word.index, "case").some(({ form }) => WHERE.test(form));
  if (being.upos !== "VERB") return isAt(being) ? [being] : [];
  return lemmasOf(being).some((lemma) => STAYING.test(lemma)) ? tree.children(being.index, "obl").filter(isAt) : [];
}
