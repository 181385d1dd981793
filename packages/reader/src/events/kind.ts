import type { Word } from "../analysis.js";
import { lexicon } from "../lexicon/lexicon.js";
import { countryNamed, countryOfCapital, peopleNamed } from "../names/countries.js";
import { roleNoun } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import { lemmasOf } from "./lemmas.js";

/** What sort of thing a phrase names, as far as event words ask. */
export type Kind = "agent" | "place" | "weapon" | "thing";

const AGENTS: ReadonlySet<string> = new Set(["person", "organization", "group", "nationality"]);
const PLACES: ReadonlySet<string> = new Set(["location", "facility"]);

/** The kind of the phrase headed by word `at`: by its mention, failing that by the word alone. */
export function kindOf(reading: Reading, at: number): Kind {
  const word = reading.tree.word(at);
  if (
    /^(?:he|him|she|her|they|them|we|us|i|me|you|who|whom|those|others|everyone|anyone|someone|everybody|anybody|somebody|nobody)$/i.test(
      word.form,
    )
  )
    return "agent";
  // "freed both", "several were beaten"
  if (SEVERAL.test(word.form) && /^(?:nsubj|nsubj:pass|obj|iobj)$/.test(word.deprel) && !wholeOf(reading, at))
    return "agent";
  // "no one was beaten"
  if (/^one$/i.test(word.form) && /^no$/i.test(reading.tree.words[at - 1]?.form ?? "")) return "agent";
  const of = wholeOf(reading, at);
  if (of) return kindOf(reading, of.index);
  const mention = reading.who.mention(reading.tree, at, at + 1, at);
  const type = mention && mention.type !== "other" ? mention.type : roleNoun(word)?.type;
  if (type !== undefined && AGENTS.has(type)) return "agent";
  if (type !== undefined && PLACES.has(type)) return "place";
  if (type === "weapon") return "weapon";
  if (/^\p{Lu}/u.test(word.form) && peopleNamed(word.form)) return "agent";
  if (isState(reading, at) || (word.upos === "PROPN" && countryOfCapital(word.form))) return "place";
  return "thing";
}

/** "None of the pilgrims", "any of them", "one of its jets": what they are some of. */
function wholeOf(reading: Reading, at: number): Word | undefined {
  const word = reading.tree.word(at);
  if (!SOME.test(word.form) && word.upos !== "NUM") return undefined;
  return reading.tree.children(at, "nmod").find(({ index }) => index > at && isOf(reading, index));
}

/** Words that stand for people whose number they tell. */
const SEVERAL = /^(?:both|several|many)$/i;

/** Words for some, all or none of others. */
const SOME = /^(?:none|any|some|all|both|most|many|several|few|each|neither|either|half)$/i;

function isOf({ tree }: Reading, at: number): boolean {
  return tree.children(at, "case").some(({ form }) => /^of$/i.test(form));
}

/** Whether the phrase names people, not a body or a state. */
export function isPerson(reading: Reading, at: number): boolean {
  const word = reading.tree.word(at);
  const mention = reading.who.mention(reading.tree, at, at + 1, at);
  const type = (mention?.level !== "name" && roleNoun(word)?.type) || mention?.type;
  return type === "person" || type === "nationality" || /^(?:he|him|she|her|they|them)$/i.test(word.form);
}

/** Whether the phrase names a place on the map, or is a noun for a town or a part of one. */
export function isTown(reading: Reading, at: number): boolean {
  const mention = reading.who.mention(reading.tree, at, at + 1, at);
  if (mention?.level === "name") return mention.type === "location";
  return roleNoun(reading.tree.word(at))?.stands === "town" || isState(reading, at);
}

/** "drought", "the fighting": a common noun of nobody and no place. */
export function isMereThing(reading: Reading, at: number): boolean {
  return reading.tree.word(at).upos === "NOUN" && kindOf(reading, at) === "thing";
}

/** A state, people, body or person: whoever can act. A country acts, a town does not. */
export function canAct(reading: Reading, at: number): boolean {
  return kindOf(reading, at) === "agent" || isState(reading, at);
}

/** Whether the word names a state or its capital. */
export function isState(reading: Reading, at: number): boolean {
  // "car" is no state, though "CAR" is.
  if (!/^\p{Lu}/u.test(reading.tree.word(at).form)) return false;
  const mention = reading.who.mention(reading.tree, at, at + 1, at);
  const [from, to] = mention?.level === "name" ? mention.span : reading.tree.word(at).span;
  const name = reading.tree.text.slice(from, to);
  return Boolean(countryNamed(name) ?? countryOfCapital(name));
}

/** Sectors whose people bear arms. */
const ARMED: ReadonlySet<string> = new Set(["MIL", "REB", "UAF", "COP", "INS", "PRM", "SPY", "CRM"]);

/** Whether the phrase names soldiers, police or fighters. */
export function isArmed(reading: Reading, at: number): boolean {
  const mention = reading.who.mention(reading.tree, at, at + 1, at);
  const sector = roleNoun(reading.tree.word(at))?.sector ?? reading.who.entity(mention?.entity)?.role;
  if (sector !== undefined && ARMED.has(sector)) return true;
  return reading.tree.children(at, "amod").some(({ form }) => /^armed$/i.test(form));
}

/** Vehicles that make war: tanks, warplanes and warships, not cars. */
let craft: ReadonlySet<string> | undefined;
function isCraft(word: Word): boolean {
  craft ??= new Set(
    lexicon("vehicles.tsv", ["noun", "kind"]).flatMap(({ noun, kind }) => (kind === "road" ? [] : [noun])),
  );
  return lemmasOf(word).some((lemma) => craft?.has(lemma));
}

/** Whether the phrase names weapons, or warcraft: what arms those who get it. */
export function isArms(reading: Reading, at: number): boolean {
  const of = wholeOf(reading, at);
  if (of) return isArms(reading, of.index);
  return kindOf(reading, at) === "weapon" || isCraft(reading.tree.word(at));
}

/** Whether the phrase names a weapon, or what flies as one with nobody in it. */
export function isMissile(reading: Reading, at: number): boolean {
  return kindOf(reading, at) === "weapon" || lemmasOf(reading.tree.word(at)).some((lemma) => UNMANNED.has(lemma));
}

const UNMANNED: ReadonlySet<string> = new Set(["drone", "uav"]);

/** Whether the phrase names soldiers, police or fighters, or what they fight with: a shell, a jet, a warship. */
export function isForce(reading: Reading, at: number): boolean {
  const of = wholeOf(reading, at);
  if (of) return isForce(reading, of.index);
  return isArmed(reading, at) || kindOf(reading, at) === "weapon" || isCraft(reading.tree.word(at));
}

/** Whether the phrase names somebody who speaks for a state or a body. */
export function isLeader(reading: Reading, at: number): boolean {
  const mention = reading.who.mention(reading.tree, at, at + 1, at);
  const sector = roleNoun(reading.tree.word(at))?.sector ?? reading.who.entity(mention?.entity)?.role;
  if (sector !== undefined) return ["GOV", "IGO", "LEG", "JUD", "OPP", "PTY", "REB", "MIL"].includes(sector);
  return mention?.type === "person" && mention.level === "name";
}
