import type { FigureKind } from "sayso-record";
import type { Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import type { Phrase } from "./phrase.js";

const KINDS: readonly (readonly [FigureKind, RegExp])[] = [
  ["killed", /^(?:dead|killed|slain|fatalities)$/i],
  ["injured", /^(?:wounded|injured)$/i],
  ["displaced", /^(?:displaced|refugees)$/i],
  ["missing", /^missing$/i],
  ["detained", /^(?:arrested|detained|detainees|abducted|kidnapped|hostages|captives|prisoners)$/i],
];

/**
 * "*Among the dead* are a teacher and seven nuns", "*the dead included* three soldiers and five children": each that is counted behind it is one of
 * them, up to the next verb.
 */
export function amongKind(tree: Tree, { first, top }: Phrase): FigureKind | undefined {
  const verb = tree.words
    .slice(Math.max(0, first - REACH), first)
    .findLast((word) => isClause(tree, word, top.sentence));
  if (!verb || !/^(?:be|include)$/i.test(verb.lemma)) return undefined;
  // "a general whom 40 people had come to honour"
  if (tree.words.slice(verb.index, first).some(({ form }) => /^(?:who|whom|whose|which|that|where)$/i.test(form)))
    return undefined;
  const before = tree.words
    .slice(Math.max(0, verb.index - 3), verb.index)
    .filter(({ sentence }) => sentence === top.sentence);
  const whom = before.at(-1);
  const lead = before.slice(0, -1).map(({ form }) => form.toLowerCase());
  const isAmong = lead.includes("among") && (lead.includes("the") || lead.includes("those"));
  const isIncluding = verb.lemma === "include" && (lead.at(-1) === "the" || lead.at(-1) === "those");
  if (!whom || !(isAmong || isIncluding)) return undefined;
  return KINDS.find(([, form]) => form.test(whom.form))?.[0];
}

/** How far behind the verb the last of them may stand. */
const REACH = 24;

function isClause(tree: Tree, word: Word, sentence: number): boolean {
  if (word.sentence !== sentence) return false;
  if (/^(?:is|are|was|were)$/i.test(word.form))
    return !/^(?:who|which|that)$/i.test(tree.words[word.index - 1]?.form ?? "");
  return word.upos === "VERB" && !/ing$/i.test(word.form);
}
