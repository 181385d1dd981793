import type { Tree } from "../tree.js";
import { isAcronym } from "./acronyms.js";
import { type Clusters, isSameKind } from "./clusters.js";
import { countryNamed, peopleNamed } from "./countries.js";
import { type DistinctName, listed } from "./distinct-name.js";
import type { Draft } from "./draft.js";
import { normalForm } from "./normal-form.js";
import { roleNoun } from "./role-nouns.js";

const TAIL = /\s+(?:inc|corp|corporation|co|company|ltd|limited|plc|ag|sa|nv|group|llc|holdings|gmbh|spa)$/;

/** Joins names of bodies and places: initials with what they stand for, short forms with the long. */
export function joinBodies(tree: Tree, names: readonly DistinctName[], clusters: Clusters): void {
  const byWord = new Map<string, DistinctName[]>();
  const acronyms: DistinctName[] = [];
  const long: DistinctName[] = [];
  for (const name of names) {
    const words = name.key.split(" ").slice(1);
    for (const word of new Set(words)) listed(byWord, word).push(name);
    if (/^[\p{Lu}\d.-]{2,10}s?$/u.test(name.text)) acronyms.push(name);
    else if (name.text.includes(" ") || name.text.includes("-")) long.push(name);
  }
  const byInitial = new Map<string, DistinctName[]>();
  for (const name of long) {
    const initial = normalForm(name.text)[0] ?? "";
    listed(byInitial, initial).push(name);
  }
  for (const short of acronyms) {
    const match = byInitial.get(normalForm(short.text)[0] ?? "")?.find(({ text, draft }) => {
      const fits = isSameKind(draft.type, short.draft.type) || draft.type === "other" || short.draft.type === "other";
      return fits && isAcronym(short.text, text);
    });
    if (match) clusters.join(short.at, match.at);
  }
  joinOneWord(tree, names, byWord, clusters);
  for (const name of names) {
    if (!name.key.startsWith("thing ")) continue;
    const key = name.key.slice("thing ".length);
    const [first] = key.split(" ");
    for (const other of byWord.get(first ?? "") ?? []) {
      if (other === name || !isSameKind(name.draft.type, other.draft.type)) continue;
      if (isShortened(key, other.key.slice(other.key.indexOf(" ") + 1), name.draft, other.draft)) {
        clusters.join(name.at, other.at);
        break;
      }
    }
  }
}

/** "Central Command" of "U.S. Central Command", "Boeing" of "Boeing Co.", "Nineveh" of "Nineveh province". */
function isShortened(short: string, long: string, a: Draft, b: Draft): boolean {
  if (short === long || !long.includes(short)) return false;
  if (a.type === "location" || a.type === "facility") {
    return (
      new RegExp(
        `^${literal(short)} (?:province|city|governorate|region|district|island|islands|river|valley|desert|county|state|peninsula)$`,
      ).test(long) ||
      (b.type === "facility" && short.includes(" ") && long.endsWith(` ${short}`))
    );
  }
  if (long.replace(TAIL, "") === short) return true;
  if (!short.includes(" ")) return false;
  if (long.startsWith(`${short} `)) return true;
  // The words left out in front must name where, not which: "U.S." or "Iraqi", not "Deputy".
  if (!long.endsWith(` ${short}`)) return false;
  const front = long.slice(0, -short.length - 1);
  return (
    countryNamed(front) !== undefined ||
    peopleNamed(front) !== undefined ||
    /^(?:us|un|uk|eu|national|federal|royal)$/.test(front) ||
    front.split(" ").length === 1
  );
}

/**
 * "The House" of "House of Representatives", "the Guards" of "Revolutionary Guards": one word that opens or, as a plural
 * that is no common noun, closes the names of one body alone.
 */
function joinOneWord(
  tree: Tree,
  names: readonly DistinctName[],
  byWord: ReadonlyMap<string, readonly DistinctName[]>,
  clusters: Clusters,
): void {
  for (const short of names) {
    const key = short.key.slice(short.key.indexOf(" ") + 1);
    if (!short.key.startsWith("thing ") || key.includes(" ") || !isBody(short.draft)) continue;
    const isCommon = roleNoun(tree.word(short.draft.head)) !== undefined;
    const whole = (byWord.get(key) ?? []).filter(({ key: other, draft }) => {
      const words = other.slice(other.indexOf(" ") + 1);
      return (
        isBody(draft) &&
        (words.startsWith(`${key} of `) || (!isCommon && /[^s]s$/.test(key) && words.endsWith(` ${key}`)))
      );
    });
    const [only] = whole.length ? whole : named(tree, short, key, byWord.get(key) ?? []);
    if (only && whole.every(({ at }) => clusters.of(at) === clusters.of(only.at))) clusters.join(short.at, only.at);
  }
}

/**
 * "the Unit" of "Monitoring Unit", "the Observatory" of "Hill Observatory for Human Rights", "the Lions" of "Lions Battalion": behind an article, one
 * word with a capital that closes, or closes before "for" or "in", or as a plural that is no common noun opens, the name of the one body of the report
 * that has the word.
 */
function named(tree: Tree, short: DistinctName, key: string, having: readonly DistinctName[]): readonly DistinctName[] {
  const { head } = short.draft;
  if (!/^the$/i.test(tree.words[head - 1]?.form ?? "") || !/^\p{Lu}\p{Ll}/u.test(tree.word(head).form)) return [];
  if (isStateBody(key)) return [];
  const isPlural = /[^s]s$/.test(key) && roleNoun(tree.word(head)) === undefined;
  const bodies = having.filter(({ key: other, draft }) => {
    const words = other.slice(other.indexOf(" ") + 1);
    const closes = words.endsWith(` ${key}`) || new RegExp(` ${literal(key)} (?:for|in|on|against) `).test(words);
    return isBody(draft) && words !== key && (closes || (isPlural && words.startsWith(`${key} `)));
  });
  const others = having.filter((name) => name !== short && !bodies.includes(name) && isBody(name.draft));
  return others.length ? [] : bodies;
}

/** "the Army": what a state has one of is meant before any body whose name ends so. */
export const isStateBody = (word: string) => OF_STATE.test(word.toLowerCase());

const OF_STATE = /^(?:army|navy|police|government|state|parliament|assembly|court|president|republic|forces?)$/;

function isBody({ type }: Draft): boolean {
  return type === "organization" || type === "group";
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
