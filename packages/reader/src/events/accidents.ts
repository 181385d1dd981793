import type { Word } from "../analysis.js";
import { roleNoun } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Clause } from "./clause.js";
import { isDisaster } from "./disasters.js";
import { entriesOf, partOfSpeech } from "./event-words.js";
import { kindOf } from "./kind.js";
import { lemmasOf } from "./lemmas.js";

/** What explodes by itself. */
const ITSELF =
  /^(?:gas|boiler|fuel|oil|petrol|gasoline|pipeline|cylinder|transformer|factory|plant|refinery|coal|chemical|fireworks?|electrical|accidental|leak|stove)$/i;

/** "a *gas* explosion", "at a *refinery*": a word of what explodes by itself. */
export function isOfItself({ form }: Word): boolean {
  return ITSELF.test(form);
}

/** What vehicles do by themselves. */
const MISHAP = /^(?:crash|collide|overturn|derail|capsize|skid|plunge|plough|veer)$/;
/** What may be meant to crash. */
const UNMANNED = /^(?:drone|uav|unmanned aircraft)$/;
/** A bus where it overturns, whatever a coach is besides. */
const COACH = /^coach$/i;
/** Words of an attack that need others beside them to tell of one. */
const FORCE = /^(?:blow|shoot|explode|explosive|hijack|sabotage|mine|suicide)$/;
/** Whoever is told of as doing so does it on purpose; soldiers and police also come to the rescue. */
const ARMED =
  /^(?:gunm[ae]n|rebels?|militants?|guerrillas?|bombers?|terrorists?|saboteurs?|attackers?|assailants?|raiders?)$/i;
const BLAST = /^(?:explosion|blast|fire|blaze|leak)$/i;

/**
 * "The coach crashed, killing two", "were killed when a lorry overturned", "a blast at a refinery killed four": harm by what a vehicle, a disaster
 * or a plant did by itself, where the sentence tells of no weapon and no attack besides. A drone that crashes into a depot is a weapon.
 */
export function isByAccident(reading: Reading, clause: Clause, at: number): boolean {
  const { tree } = clause;
  const { first, end } = reading.analysis.sentences[tree.word(at).sentence] ?? {};
  const words = tree.words.slice(first, end);
  const isAccident =
    [...overOf(tree, at)].some((verb) => isMishap(tree, verb)) ||
    // "30 people were killed as floods hit the city"
    (clause.isPassive(at) && words.some((word) => word.upos !== "VERB" && isDisaster(word))) ||
    // "an explosion at a refinery killed four"
    (clause.subjects(at).some((one) => BLAST.test(tree.word(one).lemma)) && words.some(isOfItself));
  if (!isAccident) return false;
  const harmed = new Set([at, ...clause.subjects(at), ...clause.objects(at)]);
  return !words.some(({ index }) => !harmed.has(index) && isOfForce(reading, index));
}

/** The verbs that a verb hangs on, or that tell when it was; those of its fellows as well: "killing two and injuring five". */
function* overOf(tree: Tree, at: number): Generator<Word> {
  const first = isDeprel(tree.word(at).deprel, ["conj"]) ? tree.word(at).head : at;
  const above = tree.parent(first);
  if (above) yield above;
  for (const fellow of [first, ...tree.children(first, "conj").map(({ index }) => index)])
    yield* tree.children(fellow, "advcl");
}

/** "the bus overturned", "a bus, which plunged into a ravine": a vehicle that does so by itself, and not one that somebody drove into something. */
function isMishap(tree: Tree, verb: Word): boolean {
  if (verb.upos !== "VERB" || !lemmasOf(verb).some((lemma) => MISHAP.test(lemma))) return false;
  const subject = tree.child(verb.index, "nsubj");
  if (!subject || tree.child(verb.index, "obj")) return false;
  const named = /^(?:which|that)$/i.test(subject.form) ? tree.word(verb.head) : subject;
  return (
    COACH.test(named.lemma) ||
    (roleNoun(named)?.type === "vehicle" && !lemmasOf(named).some((lemma) => UNMANNED.test(lemma)))
  );
}

/** Whether the word is a weapon, names somebody armed or tells of an attack, other than by the harm that it did. */
function isOfForce(reading: Reading, index: number): boolean {
  const word = reading.tree.word(index);
  if (kindOf(reading, index) === "weapon" || ARMED.test(word.form)) return true;
  if (lemmasOf(word).some((lemma) => FORCE.test(lemma))) return true;
  if (BLAST.test(word.lemma)) return false;
  const pos = partOfSpeech(word);
  return (pos ? entriesOf(pos, word) : []).some(
    ({ type, only, needs, before }) =>
      type === "ASSAULT" && !needs.length && !before.length && !/subj=|near=/.test(only),
  );
}
