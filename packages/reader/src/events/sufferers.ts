import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import type { Clause } from "./clause.js";
import { isOfSufferer } from "./light-verbs.js";
import type { Trigger } from "./triggers.js";

/** Types of what may be done to somebody who then is told to have suffered, to face or to have survived it. */
const SUFFERED: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "SANCTION", "ACCUSE", "THREATEN"]);

/** "The town suffered attacks", "the ministers face arrest", "the judge survived an ambush": to whom it was done by the verb of which the noun is the object. */
export function sufferersAbove({ tree }: Reading, clause: Clause, { at, light, type, entry }: Trigger): number[] {
  const noun = tree.word(at);
  if (!SUFFERED.has(type) || noun.upos !== "NOUN") return [];
  // A war or clash is between those who wage it.
  if (entry.actors.flat().includes("between")) return [];
  // "The town has been under siege"
  const isUnder = tree.child(at, "cop") && tree.children(at, "case").some(({ form }) => /^under$/i.test(form));
  if (isUnder) return tree.children(at, "nsubj").map(({ index }) => index);
  const verb = light === undefined ? tree.parent(at) : tree.word(light);
  if (verb?.upos !== "VERB" || !isOfSufferer(verb)) return [];
  const isObject = light !== undefined || isDeprel(noun.deprel, ["obj"]);
  return isObject && !clause.isPassive(verb.index) ? clause.subjects(verb.index) : [];
}
