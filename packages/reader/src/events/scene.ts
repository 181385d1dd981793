import type { PloverType } from "sayso-record";
import type { Word } from "../analysis.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { isGerund } from "./gerund.js";
import { kindOf } from "./kind.js";
import type { Trigger } from "./triggers.js";

/** An event, as far as its scene is asked for. */
interface Told {
  readonly trigger: Trigger;
  readonly participants: { readonly actorHeads: readonly number[] };
}

/**
 * The words that tell of the scene of an event for which no place is named, the likeliest first: "*attacked* the base in Kano, killing nine";
 * "*strikes* on Kano have killed nine"; "were seized when rebels *stormed* the mine"; "killed by men who *stormed* it".
 */
export function sceneOf(reading: Reading, { trigger, participants }: Told): Word[] {
  const { tree } = reading;
  const verb = happening(tree, trigger) ?? tree.word(trigger.light ?? trigger.at);
  if (verb.upos !== "VERB") return [];
  const during = meanwhile(tree, verb);
  if (trigger.type === "RETREAT" || trigger.type === "AID") return during;
  if (!FORCE.has(trigger.type)) return [];
  return [
    ...beside(tree, verb, trigger.type),
    // "by gunmen" who had done something else before
    ...throughWhich(tree, verb).filter(({ index }) => kindOf(reading, index) !== "agent"),
    ...during,
    ...doing(tree, participants.actorHeads),
  ];
}

/** "The attack *took place* in May, when fighters entered the camp": the verb that only tells that it happened. */
export function happening(tree: Tree, { at, light }: Trigger): Word | undefined {
  const verb = tree.word(tree.word(at).head);
  const isTold = light === undefined && tree.word(at).upos === "NOUN" && isDeprel(tree.word(at).deprel, ["nsubj"]);
  return isTold && /^(?:take|happen|occur|come|break|begin|start|erupt|unfold)$/.test(verb.lemma) ? verb : undefined;
}

/** Types of force used on somebody: what happens in one place at a time. */
export const FORCE: ReadonlySet<PloverType> = new Set(["ASSAULT", "COERCE"]);
const HURT = /^(?:kill|injure|wound|hurt|maim|die|perish|capture|seize|abduct|kidnap|arrest|detain|burn|destroy)$/i;

/** "hit a market, *killing* nine", "stormed the school and *abducted* nine": the verb that it hangs on, where it has no day or doer of its own. */
function beside(tree: Tree, verb: Word, type: PloverType): Word[] {
  const isResult = isDeprel(verb.deprel, ["advcl"]) && isGerund(verb.form) && !tree.child(verb.index, "mark");
  const isNext = isDeprel(verb.deprel, ["conj"]);
  if (!(isResult || isNext) || verb.head > verb.index) return [];
  const subject = tree.child(verb.index, "nsubj", "nsubj:pass");
  if (subject && !(type === "ASSAULT" && HURT.test(verb.lemma))) return [];
  // "attacked a base and later burned a bus", "and on Sunday burned a bus"
  const isApart =
    tree.children(verb.index, "obl").some(({ index }) => index < verb.index && isWhenOrWhere(tree, index)) ||
    tree.children(verb.index, "advmod").some(({ form }) => LATER.test(form));
  if (isNext && isApart) return [];
  // "tried to take the town but were beaten back"
  const first = tree.word(verb.head);
  return [first, ...(TRYING.test(first.lemma) ? tree.children(first.index, "xcomp") : [])];
}

/** Verbs by which an act is begun or tried, on the day and in the place of the act. */
export const TRYING = /^(?:try|attempt|manage|begin|start|continue|seek|fail|succeed|help|struggle)$/;
const LATER = /^(?:later|then|afterwards?|earlier|previously|elsewhere|separately|meanwhile)$/i;

/** "on Sunday", "in the capital", "Monday"; not "after a chase" */
function isWhenOrWhere(tree: Tree, at: number): boolean {
  const marks = tree.children(at, "case");
  return marks.every(({ form }) => /^(?:on|in|at|near|outside|inside|around)$/i.test(form));
}

/** "*strikes* on the port have killed nine": the deed that did it. */
function throughWhich(tree: Tree, verb: Word): Word[] {
  const isBy = ({ index }: Word) => tree.children(index, "case").some(({ form }) => /^(?:in|by|during)$/i.test(form));
  return [...tree.children(verb.index, "nsubj"), ...tree.children(verb.index, "obl").filter(isBy)].filter(
    ({ upos }) => upos === "NOUN",
  );
}

/** "was seized *when* rebels stormed the mine", "were killed and a third taken *when* troops stormed it" */
export function meanwhile(tree: Tree, verb: Word): Word[] {
  const verbs = [verb, ...tree.children(verb.index, "conj").filter(({ upos }) => upos === "VERB")];
  return verbs.flatMap(({ index }) => tree.children(index, "advcl").filter((clause) => isWhile(tree, clause.index)));
}

/** A clause of what went on meanwhile: "when troops stormed it", "as he left". */
function isWhile(tree: Tree, clause: number): boolean {
  return tree
    .children(clause, "mark", "advmod")
    .some(({ form, index }) => index < clause && /^(?:when|as|while)$/i.test(form));
}

/** "by commandos *who stormed* the farm", "gunmen *attacking* a village": what those who did it were doing, not what else is known of them. */
export function doing(tree: Tree, doers: readonly number[]): Word[] {
  return doers.flatMap((doer) =>
    tree.children(doer, "acl").filter((clause) => {
      if (clause.index < doer || clause.upos !== "VERB" || tree.words[doer + 1]?.form === ",") return false;
      if (isGerund(clause.form)) return clause.deprel !== "acl:relcl";
      const who = tree.child(clause.index, "nsubj");
      if (clause.deprel !== "acl:relcl" || !/^(?:who|that)$/i.test(who?.form ?? "")) return false;
      return tree.words[(who?.index ?? 0) - 1]?.form !== "," && !tree.child(clause.index, "aux", "cop");
    }),
  );
}
