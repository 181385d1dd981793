import { stateBody, stateBodyWord, stateIn } from "../actors/known.js";
import { type Profile, stateBodyProfile } from "../actors/profile.js";
import type { Reading } from "../reading.js";
import { isSourceWord, wordsOf } from "./words.js";

/** "Defence Minister Peter Mabior", "the minister of defence" → the defence ministry. */
export function ministryOf(phrase: string, reading: Reading): Profile | undefined {
  const words = wordsOf(phrase);
  const at = words.findIndex((word) => isSourceWord(word, "minister"));
  if (at < 0) return undefined;
  const before = words[at - 1];
  const of = words[at + 1] === "of" ? words.slice(at + 2).find((word) => word !== "the") : undefined;
  const field = of ?? before;
  if (!field || /^(?:the|a|an|deputy|former|general|'s|s)$/.test(field)) return undefined;
  if (field === "prime") return profileOf("government", reading);
  return profileOf(`${field} ministry`, reading);
}

/** The state body that words of a phrase name: "police" in "police commissioner Musa Bello". */
export function stateBodyIn(phrase: string, reading: Reading): Profile | undefined {
  const words = wordsOf(phrase);
  for (let at = 0; at < words.length; at++) {
    const two = words.slice(at, at + 2).join(" ");
    const found =
      stateBodyWord(two) ?? stateBodyWord(words[at] ?? "") ?? (/^\w+ ministry$/.test(two) && stateBody(two));
    if (found) return stateBodyProfile(found, stateIn(phrase) ?? reading.home).profile;
  }
  return undefined;
}

export function profileOf(form: string, reading: Reading): Profile | undefined {
  const body = stateBody(form);
  return body && stateBodyProfile(body, reading.home).profile;
}
