import type { Relation } from "sayso-record";
import { roleNoun } from "../names/role-nouns.js";
import { type Ground, type Kind, kindOf, type Phrase } from "./ground.js";

type Kinds = readonly Kind[];
const ACTORS: Kinds = ["person", "people", "body", "nationality", "place"];
const GROUPS: Kinds = ["people", "body", "nationality", "place"];
const PERSONS: Kinds = ["person", "people"];
const ANY: Kinds = [...ACTORS, "thing"];

/** Who can stand to whom in a relation. What a noun group denotes keeps "victory for the army" from being an ally. */
const FITTING: Readonly<Record<Relation["type"], readonly [subject: Kinds, object: Kinds]>> = {
  fighting: [ACTORS, ACTORS],
  "allied-with": [ACTORS, ACTORS],
  "backed-by": [ACTORS, ACTORS],
  "loyal-to": [ACTORS, ACTORS],
  "opposed-to": [ACTORS, ANY],
  leads: [ACTORS, ["people", "body", "nationality", "place"]],
  "member-of": [ACTORS, GROUPS],
  "part-of": [ACTORS, GROUPS],
  controls: [ACTORS, ["place"]],
  "located-in": [ANY, ["place"]],
  "same-as": [ANY, ANY],
  "attribute-of": [ANY, ANY],
  "communicated-with": [ACTORS, ACTORS],
  "related-to": [PERSONS, PERSONS],
};

/** What only somebody does: "authorities were reinforcing a corridor" makes no ally of it. */
const PARTIES: ReadonlySet<Relation["type"]> = new Set(["allied-with", "backed-by", "loyal-to", "communicated-with"]);

/** A place without a name that is no state: a corridor, a bridge. */
function isScene(ground: Ground, phrase: Phrase): boolean {
  const word = ground.words[phrase.head];
  const isNameless = !ground.nameAt[phrase.head] && word?.upos === "NOUN";
  return isNameless && kindOf(ground, phrase) === "place" && !STATES.test(word.form);
}

/** The "fighter" of "fighter jets", the "army" of "army helicopters": what the noun behind names backs nobody as a party. */
function isPartOfWeapon({ reading: { tree } }: Ground, { head }: Phrase): boolean {
  const next = tree.word(head).deprel === "compound" ? tree.parent(head) : undefined;
  const type = next && next.index > head ? roleNoun(next)?.type : undefined;
  return type === "weapon" || type === "vehicle";
}

const STATES =
  /^(?:nation|countr(?:y|ie)|state|power|neighbou?r|kingdom|emirate|republic|government|town|village|city|citie|capital)s?$/i;

/** Those who are expelled or attacked, but fight nobody. */
const ENVOY = /^(?:diplomat|ambassador|envoy|attach[eé]|consul|journalist|reporter|inspector)s?$/i;

/** Whether two phrases are of kinds that the relation can hold between, and not one and the same. */
export function fits(ground: Ground, type: Relation["type"], subject: Phrase, object: Phrase): boolean {
  if (subject.head === object.head) return false;
  // "I lead no army", "No soldier attacked the town"
  if ([subject, object].some(({ first }) => /^(?:no|neither)$/i.test(ground.words[first]?.form ?? ""))) return false;
  // "fought the rebels, not the army"
  if ([subject, object].some((one) => isContrasted(ground, one))) return false;
  const [subjects, objects] = FITTING[type];
  if (!subjects.includes(kindOf(ground, subject)) || !objects.includes(kindOf(ground, object))) return false;
  if (type === "fighting" && ENVOY.test(ground.words[object.head]?.form ?? "")) return false;
  if (PARTIES.has(type) && [subject, object].some((one) => isScene(ground, one))) return false;
  // "the bombing of a market which killed 16": no market fights.
  if (type === "fighting" && isScene(ground, subject)) return false;
  if (PARTIES.has(type) && [subject, object].some((one) => isPartOfWeapon(ground, one))) return false;
  const { reading } = ground;
  const ends = [subject, object].map((end) => reading.who.mention(reading.tree, end.first, end.end, end.head)?.entity);
  // "the group" of "X, the group's leader" is not X, whomever it was taken to mean.
  const kinds = [subject, object].map((end) => kindOf(ground, end));
  const isMistaken = kinds.includes("person") && kinds.includes("body");
  return !(ends[0] && ends[0] === ends[1] && type !== "same-as" && !isMistaken);
}

/** Who captures a town holds it; who captures men fights them; who owns a firm does not. */
export function hostile(
  ground: Ground,
  type: Relation["type"],
  object: Phrase,
  [verb = ""]: readonly string[],
): Relation["type"] {
  if (type !== "controls" || !/^(?:person|people|body)$/.test(kindOf(ground, object))) return type;
  if (/^(?:own|owned|patrol|maintain|governed|administered)$/.test(verb)) return type;
  const { reading } = ground;
  const mention = reading.who.mention(reading.tree, object.first, object.end, object.head);
  return mention && /^(?:location|facility)$/.test(mention.type) ? type : "fighting";
}

function isContrasted({ words }: Ground, { first }: Phrase): boolean {
  // "from the general, not from the ministry"
  const at = words[first - 1]?.upos === "ADP" ? first - 1 : first;
  const [before, not] = words.slice(Math.max(0, at - 2), at);
  return /^not$/i.test(not?.form ?? "") && /^(?:,|and|but)$/i.test(before?.form ?? "");
}
