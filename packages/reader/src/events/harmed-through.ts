import { isPlural } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import type { Clause } from "./clause.js";
import { HARMING } from "./harming.js";
import { kindOf } from "./kind.js";
import type { Taken } from "./taken.js";
import type { Trigger } from "./triggers.js";

/**
 * "*Raids* killed nine farmers", "nine died in an *ambush*", "they were hit by a *strike*", "the *ambush* in which nine were killed", "a *blast* that
 * killed nine": those whom an attack is told to have harmed are those it was made on.
 */
export function harmedThrough(
  { tree }: Reading,
  clause: Clause,
  { at: noun, light, type, entry }: Trigger,
  at: ReadonlyMap<number, Trigger>,
): number[] {
  const { upos, deprel, head } = tree.word(noun);
  // "a raid planned by them" has no other verb for that; "they launched a raid" has.
  const isMade = light !== undefined && tree.word(light).head !== noun;
  if (type !== "ASSAULT" || upos !== "NOUN" || isMade) return [];
  // A war or a clash is between those who wage it.
  if (entry.actors.flat().some((slot) => slot === "between" || slot === "with")) return [];
  const harming = (verb: number) =>
    tree.word(verb).upos === "VERB" && (at.get(verb)?.type === "ASSAULT" || HITTING.test(tree.word(verb).lemma));
  const harmed = (verb: number) => (DYING.test(tree.word(verb).lemma) ? clause.subjects(verb) : clause.objects(verb));
  if (isDeprel(deprel, ["nsubj"]) && harming(head) && !DYING.test(tree.word(head).lemma)) return clause.objects(head);
  const isIn = tree.children(noun, "case").some(({ form }) => /^(?:in|by|during)$/i.test(form));
  if (isDeprel(deprel, ["obl"]) && isIn && harming(head)) {
    return clause.isPassive(head) || DYING.test(tree.word(head).lemma) ? harmed(head) : [];
  }
  return tree.children(noun, "acl:relcl").flatMap(({ index }) => {
    if (!harming(index)) return [];
    const which = tree.children(index, "obl").some((one) => one.index < index && /^which$/i.test(one.form));
    const who = tree.child(index, "nsubj");
    const isIt = who !== undefined && /^(?:that|which)$/i.test(who.form);
    return which || isIt ? harmed(index) : [];
  });
}

const HITTING = /^(?:hit|strike|target)$/i;
const DYING = /^(?:die|perish)$/i;

/** "A *missile* hit the block", "a *landmine* maimed a ranger": where nobody is told to have fired it, it did the harm itself. */
export function flown(reading: Reading, clause: Clause, { type, at }: Trigger, acting: readonly Taken[]): number[] {
  if (!HARMING.has(type) || clause.isPassive(at)) return [];
  return acting
    .filter(({ rule, slot }) => rule === "frame" && slot === "subj")
    .map(({ head }) => head)
    .filter((head) => kindOf(reading, head) === "weapon" && !HELD.test(reading.tree.word(head).form));
}

/** Weapons that somebody holds when they are used. */
const HELD =
  /^(?:.*guns?|rifles?|pistols?|revolvers?|carbines?|kalashnikovs?|kni(?:fe|ves)|machetes?|swords?|axes?|daggers?|spears?|bayonets?|batons?|truncheons?|weapons?|arms|firearms?|stones?|launchers?|explosives?|detonators?)$/i;

/** "20 people, *including a former mayor*": the one who is told of among those it is done to. */
export function includedAmong(reading: Reading, { type }: Trigger, heads: readonly number[]): number[] {
  const { tree } = reading;
  if (!HARMING.has(type)) return [];
  return heads
    .flatMap((head) => tree.children(head, "nmod"))
    .filter(({ index }) => tree.children(index, "case").some(({ form }) => /^including$/i.test(form)))
    .flatMap(({ index }) => tree.conjuncts(index))
    .map(({ index }) => index)
    .filter((index) => kindOf(reading, index) === "agent" && !isPlural(tree.word(index)) && !heads.includes(index));
}
