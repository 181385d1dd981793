import type { Word } from "../analysis.js";
import { byPart } from "../lexicon/by-part.js";
import { isDeprel, type Tree } from "../tree.js";
import { lemmasOf } from "./lemmas.js";

/** What is called so is not what whoever tells of it means to do. */
const PLOT = /^(?:plot|conspiracy|attempt|bid|scheme)$/;
/** What is followed by what is to be done. */
const PLAN = /^(?:plan|plot|conspiracy|attempt|bid|scheme|proposal|decision|effort|move|order|vow|promise|threat)$/;
/** Prepositions of what is heard, known or told of. */
const OF = /^(?:of|about|on|to|regarding)$/i;

/**
 * "uncovered *a plan* to bomb it", "heard of *a plot* to kill him": whether the plan is of others than the one who does the verb that it hangs
 * on.
 */
export function isOthersPlan(tree: Tree, plan: Word): boolean {
  const verb = tree.parent(plan.index);
  if (verb?.upos !== "VERB") return false;
  if (isDeprel(plan.deprel, ["obj", "nsubj:pass"]))
    return isOf("any", verb) || (PLOT.test(plan.lemma.toLowerCase()) && isOf("plot", verb));
  const marks = isDeprel(plan.deprel, ["obl"]) ? tree.children(plan.index, "case") : [];
  return marks.some(({ form }) => OF.test(form)) && isOf("of", verb);
}

/** "revealed a plot *to topple him*", "an attempt by smugglers *to cross*": the infinitive goes with the plan, where a parser hangs it on the verb. */
export function ofOthersPlan(tree: Tree, word: Word): Partial<Word> | undefined {
  if (word.upos !== "VERB" || !isDeprel(word.deprel, ["advcl", "xcomp"])) return undefined;
  const to = tree.children(word.index, "mark").find(({ form }) => /^to$/i.test(form));
  const plan = tree.children(word.head, "obj", "obl").find(({ lemma }) => PLAN.test(lemma.toLowerCase()));
  const isPlan =
    plan && to && plan.index < to.index && tree.isWithin(to.index - 1, plan.index) && isOthersPlan(tree, plan);
  return isPlan ? { head: plan.index, deprel: "acl" } : undefined;
}

function isOf(part: string, verb: Word): boolean {
  const known = byPart("others-plans.tsv").get(part);
  return lemmasOf(verb).some((lemma) => known?.has(lemma));
}
