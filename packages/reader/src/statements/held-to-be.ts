import type { Tree } from "../tree.js";
import { cueHead, type Draft } from "./draft.js";
import { polarityOf } from "./polarity.js";

const HOLDING = /^(?:describe|consider|regard|see|view|perceive|deem|know)$/i;

/**
 * "He *is described as* a moderate", "she *is not seen* as a rebel", "a road *known as* the ladder": what somebody passes for, or is called, nobody says.
 * What he is held to have done is told by a verb, and of that somebody must have told.
 */
export function isHeldToBe(tree: Tree, draft: Draft): boolean {
  if (draft.source || draft.by === "quotation") return false;
  const verb = cueHead(tree, draft);
  const helper = verb && tree.child(verb.index, "aux:pass");
  if (verb?.upos !== "VERB" || !helper || tree.child(verb.index, "obl:agent") || !HOLDING.test(verb.lemma))
    return false;
  const behind = draft.content
    .filter(({ first }) => first > verb.index)
    .flatMap(({ first, end }) => tree.words.slice(first, end));
  if (!behind.length || behind.some(({ upos }) => upos === "VERB" || upos === "PART")) return false;
  if (polarityOf(tree, verb.index).polarity === "not") return true;
  // "was described as a massacre": on one occasion, by somebody.
  const isLasting = /^(?:is|are|['’]s|['’]re)$/i.test(helper.form);
  const isNamed = /^know$/i.test(verb.lemma) && /^as$/i.test(tree.words[verb.index + 1]?.form ?? "");
  return isNamed || (isLasting && /^describe$/i.test(verb.lemma));
}
