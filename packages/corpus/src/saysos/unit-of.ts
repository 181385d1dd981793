import type { Span } from "sayso-record";
import { knownBody, stateBody, stateIn } from "../actors/known.js";
import { bodyProfile, type Profile, stateBodyProfile } from "../actors/profile.js";
import type { Reading } from "../reading.js";
import { bodyBefore } from "./body-before.js";
import { isSourceWord, singularOf, wordsOf } from "./words.js";

/** "The commander of Afghanistan's border force", "the spokesperson of the ministry of national defence": what the office is of. */
export function heldIn(phrase: string, { home }: Reading): Profile | undefined {
  const [, of = ""] = /\sof\s(.+)$/su.exec(phrase) ?? [];
  const body = of ? stateBody(of) : undefined;
  return nationalOf(of) ?? (body && stateBodyProfile(body, body.country ?? home).profile);
}

/** "Kyrgyzstan's border service", "the Kyrgyz border service": one body of that state. */
export function nationalOf(phrase: string): Profile | undefined {
  const [, whose = "", kind = ""] =
    /^(?:the\s)?(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)(?:['’]s?)?\s(\p{Ll}[\p{Ll} -]*)$/u.exec(phrase) ?? [];
  const country = kind.includes(" ") ? stateIn(whose) : undefined;
  const head = kind.split(" ").at(-1) ?? "";
  return country && isSourceWord(head, "office")
    ? stateBodyProfile({ kind, sector: "GOV" }, country).profile
    : undefined;
}

/** "The army's 16 Corps", "the IRGC's press department": what has a name within a body of a state, and an office of a body, is that body. */
export function unitOf(phrase: string, span: Span, reading: Reading): Profile | undefined {
  const national = nationalOf(phrase) ?? branchLed(phrase);
  if (national) return national;
  const [, owner = "", rest = ""] = /^(?:[Tt]he\s)?(.{2,60}?)['’]s?\s(.+)$/su.exec(phrase) ?? [];
  const body = /^\p{Ll}/u.test(owner) && /^[\p{Lu}\d]/u.test(rest) ? stateBody(owner) : undefined;
  if (body) return stateBodyProfile(body, reading.home).profile;
  const words = wordsOf(rest.split(/\s(?:of|in|at|for)\s/)[0] ?? "");
  if (/\p{Lu}/u.test(rest[0] ?? "") || !isSourceWord(singularOf(words.at(-1) ?? ""), "office")) return undefined;
  // "The force's press office": of the body that "the force" stands for.
  if (/^\p{Ll}+$/u.test(owner) && isSourceWord(owner, "anaphor")) return bodyBefore(owner, span, reading);
  // "The military's media wing": of the army of the state that it is told of.
  const force = /^\p{Ll}/u.test(owner) ? stateBody(owner) : undefined;
  if (force) return stateBodyProfile(force, reading.home).profile;
  if (!/^\p{Lu}/u.test(owner)) return undefined;
  const known = knownBody(owner);
  if (known) return bodyProfile(known.name, known.sector, undefined, undefined);
  const entity = reading
    .mentionsIn(span)
    .find((one) => one.level === "name" && one.span[0] - span[0] <= "the ".length)?.entity;
  const profile = entity && reading.sketches.get(entity)?.profile;
  return profile && profile.kind === "body" ? profile : undefined;
}

/** "The U.N. mission in South Sudan": what a well-known body has on the ground is that body. */
export function branchOf(phrase: string): Profile | undefined {
  const [, body, of] =
    /^(?:the\s)?(\p{Lu}[^\s-]*(?:\s\p{Lu}[^\s-]*){0,2})(?:-led|-run)?\s(?:\p{Ll}+\s)?(mission|force|convoy|patrol|envoy|office|team)\b/iu.exec(
      phrase,
    ) ?? [];
  const known = body && of ? knownBody(body) : undefined;
  return known && bodyProfile(known.name, known.sector, undefined, undefined);
}

/** "The NATO-led force", which has a name of its own for the reader. */
function branchLed(phrase: string): Profile | undefined {
  return phrase.includes("-led") && /\p{Lu}\p{L}+-led\s/u.test(phrase) ? branchOf(phrase) : undefined;
}
