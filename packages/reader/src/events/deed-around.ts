import type { PloverType } from "sayso-record";
import { blamedBy, isBlaming } from "../blaming.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Clause } from "./clause.js";
import { HARMING } from "./harming.js";
import { canAct } from "./kind.js";
import { isHeldOver, isPunishing, shareAbove, verbOver } from "./laid-to.js";
import { lemmasOf } from "./lemmas.js";
import { countingAbove } from "./phrase.js";
import { fill } from "./slots.js";
import type { Taken } from "./taken.js";
import type { Trigger } from "./triggers.js";

/** "killed in U.S. airstrikes": those behind the event in which it came about. */
export function behind(clause: Clause, trigger: Trigger, at: ReadonlyMap<number, Trigger>): Taken[] {
  for (const preposition of ["in", "by", "during", "from", "after"]) {
    for (const phrase of clause.withCase(trigger.at, preposition)) {
      if (at.get(phrase)?.type === "ASSAULT") return [{ head: phrase, rule: "behind" }];
    }
  }
  return [];
}

/** "placed the cleric *under house arrest*": the verb of those who did it to him. */
export function placedUnder({ tree }: Clause, { at, type, light }: Trigger): number | undefined {
  const verb = tree.parent(at);
  if (!HARMING.has(type) || light !== undefined || verb?.upos !== "VERB" || !isDeprel(tree.word(at).deprel, ["obl"]))
    return undefined;
  const isUnder = tree.children(at, "case").some(({ form }) => /^under$/i.test(form));
  return isUnder && lemmasOf(verb).some((lemma) => /^(?:place|put|keep)$/.test(lemma)) ? verb.index : undefined;
}

/** "committed atrocities, *including the murder* of priests": whoever committed those. */
export function including(
  reading: Reading,
  clause: Clause,
  { at: own }: Trigger,
  at: ReadonlyMap<number, Trigger>,
): Taken[] {
  const { tree } = reading;
  const noun = tree.word(own);
  const whole = isDeprel(noun.deprel, ["nmod", "conj", "appos"]) ? at.get(noun.head) : undefined;
  const isPart = tree.children(own, "case", "cc").some(({ form }) => /^(?:including|like)$/i.test(form));
  if (!whole || !isPart || !HARMING.has(whole.type)) return [];
  return fill(reading, clause, whole, whole.entry.actors).map((one): Taken => ({ ...one, rule: "behind" }));
}

/**
 * "freed them in a raid": those who freed them made it; "blamed the rebels for the killing": those who are blamed are told to have done it. Only
 * where the noun itself names nobody.
 */
export function within(
  reading: Reading,
  clause: Clause,
  { at: own, light }: Trigger,
  at: ReadonlyMap<number, Trigger>,
): Taken[] {
  const { tree } = clause;
  // "convicted of murder and torture"
  const first = isDeprel(tree.word(own).deprel, ["conj"]) ? tree.word(own).head : own;
  // "blamed the rebels for a string of attacks"
  const counted = countingAbove(tree, first) ?? tree.word(first);
  const noun = shareAbove(tree, counted) ?? counted;
  const verb = noun.upos === "NOUN" && light === undefined ? verbOver(tree, noun) : undefined;
  const event = verb && at.get(verb.index);
  // "blamed the killing on the rebels"
  if (event?.type === "ACCUSE" && isDeprel(noun.deprel, ["obj"]) && verb && isBlaming(verb))
    return blamedBy(verb).flatMap((mark) =>
      clause.withCase(event.at, mark).map((head): Taken => ({ head, rule: "behind" })),
    );
  // "charged a general with the murder", where a parser makes the murder an object
  const isUnderMark = isDeprel(noun.deprel, ["obl"]) || tree.child(noun.index, "case") !== undefined;
  if (!event || (!isUnderMark && noun.head === event.at)) return [];
  const isCased = (form: RegExp) => tree.children(noun.index, "case").some((mark) => form.test(mark.form));
  // "summoned the ambassador over the poisoning": for what another may have done.
  if (event.type === "ACCUSE" && CALLING_IN.test(event.entry.head)) return [];
  if (event.type === "ACCUSE")
    return isCased(/^(?:for|of|over)$/i) || (isCased(/^with$/i) && isKnown(tree, noun.index))
      ? fill(reading, clause, event, event.entry.recipients).map((one): Taken => ({ ...one, rule: "behind" }))
      : [];
  if (verb && isPunishing(verb) && isCased(/^(?:for|over|of)$/i))
    return fill(reading, clause, event, event.entry.recipients).map((one): Taken => ({ ...one, rule: "behind" }));
  if (!DOING.has(event.type) || !isCased(/^(?:in|during)$/i)) return [];
  if (verb && isHeldOver(verb) && isKnown(tree, noun.index)) return [];
  return fill(reading, clause, event, event.entry.actors)
    .filter(({ head }) => canAct(reading, head))
    .map((one): Taken => ({ ...one, rule: "behind" }));
}

/** "charged with *the murder of two poets*": a murder that is known; who is "charged with murder" may have done none. */
function isKnown(tree: Tree, noun: number): boolean {
  const hasThe = tree.children(noun, "det").some(({ form }) => /^the$/i.test(form));
  return (
    hasThe &&
    tree.children(noun, "nmod").some(({ index }) => tree.children(index, "case").some(({ form }) => /^of$/i.test(form)))
  );
}

const CALLING_IN = /^(?:summon|call|recall|haul|carpet|protest|complain|question|grill|sue)$/;

/** Types of what is done by force, or undone. */
const DOING: ReadonlySet<PloverType> = new Set(["ASSAULT", "COERCE", "AID", "RETREAT"]);
