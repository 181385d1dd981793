import type { Word } from "../analysis.js";
import { isDeprel } from "../tree.js";
import { isArmed, isStaff } from "./belonging.js";
import { fits, hostile } from "./fits.js";
import { type FoundRelation, spanning } from "./found.js";
import { type Ground, type Group, groupEnding, kindOf } from "./ground.js";
import { listFrom } from "./lists.js";
import { isMention, meantBy } from "./meant.js";
import { namedAmong, partyStarting } from "./party.js";
import { matchAt, matchEnding } from "./relation-words.js";
import { isOddRelative, ledByHim } from "./relative.js";
import { isPassive, subjectInTree } from "./verbs.js";

const CONFIDENCE = 0.8;
/** "in", "from", "near" may belong to the verb. */
const LOOSE = 0.55;
const LINKS =
  /^(?:who|which|that|is|are|was|were|been|being|has|have|had|be|now|still|currently|also|largely|mostly|reportedly|formerly|once|previously|mainly|both|partly|considered|seen|viewed|said|remains?|remained|to)$/i;
const MOST_LINKS = 4;

/**
 * What stands behind a noun group and says how it stands to the next: "rebels opposed to the president", "a city under control of
 * his group", "a force led by Ankara", "units loyal to Assad and foreign militias". Each fellow of a list behind it counts.
 */
export function following(ground: Ground): FoundRelation[] {
  const found = ground.groups.flatMap((group) => from(ground, group, group.end, true));
  // "the last city under control of his group in Iraq": the city is in Iraq, whatever of the group.
  const holdsTown = new Set(
    found
      .filter(({ type, subject }) => type === "located-in" && kindOf(ground, subject) === "place")
      .map(({ object }) => object.head),
  );
  return found.filter(
    ({ type, subject, object }) =>
      type !== "located-in" || !holdsTown.has(object.head) || kindOf(ground, subject) === "place",
  );
}

function from(ground: Ground, group: Group, at: number, withLinks: boolean): FoundRelation[] {
  const { words } = ground;
  const found = phraseAt(ground, group, at, withLinks);
  if (!found) return [];
  const { entry, end, start, linked } = found;
  const next = partyStarting(ground, end);
  if (!next) return [];
  const fellows = listFrom(ground, next, true);
  const others = [...fellows, ...namedAmong(ground, next, (first) => listFrom(ground, first, true))];
  const last = fellows.at(-1) ?? next;
  const isPlace = entry.types.includes("located-in");
  const farther = describedFarther(ground, found, group);
  if (farther === "nobody") return [];
  const one = found.passive
    ? (subjectFor(ground, start) ?? subjectBefore(ground, group) ?? group)
    : (acting(ground, found) ?? farther ?? meantBy(ground, group));
  const out = others.flatMap((other) =>
    entry.types.flatMap((kind): FoundRelation[] => {
      const [subject, object] = entry.turned ? [other, one] : [one, other];
      const type = hostile(ground, kind, object, entry.words);
      if (!fits(ground, type, subject, object) || !isSound(ground, entry.words, type, group, other, linked)) return [];
      if (isPlace && !isMention(ground, one)) return [];
      const confidence = isPlace && entry.words.length === 1 ? LOOSE : CONFIDENCE;
      return [{ type, subject, object, ...spanning(one, other), confidence, by: { entry, first: start, end } }];
    }),
  );
  if (!out.length || start - group.end > MOST_LINKS) return out;
  // "rebels opposed to the king, backed by Oman": a second aside of the same group.
  const second =
    words[last.end]?.form === "," && words[last.end + 1]?.upos === "VERB" ? from(ground, group, last.end, true) : [];
  out.push(...second.filter(({ type }) => type === "backed-by" || type === "leads"));
  // "the last city under control of his group in Iraq": what follows may hang on the first noun as well.
  const again = kindOf(ground, group) === "place" && !isPlace ? from(ground, group, last.end, false) : [];
  return [...out, ...again.filter(({ type }) => type === "located-in")];
}

/** The longest entry behind a group, a few linking words ("who are", ", which was once") left aside. */
function phraseAt(ground: Ground, group: Group, at: number, withLinks: boolean) {
  const { words } = ground;
  let start = at;
  let passive = false;
  for (let skipped = 0; skipped <= MOST_LINKS; skipped++) {
    if (words[start]?.sentence !== words[group.head]?.sentence) return undefined;
    const match = matchAt("after", words, start);
    if (match) return { ...match, start, linked: start > at, passive };
    if (withLinks && isPaired(words, start)) {
      start += 2;
      continue;
    }
    const form = words[start]?.form ?? "";
    if (!withLinks || !(LINKS.test(form) || (skipped === 0 && form === ",") || words[start]?.upos === "ADV"))
      return undefined;
    if (words[start]?.upos === "AUX") passive = true;
    start++;
  }
  return undefined;
}

/** "trained and" of "trained and armed by Oman": the second participle takes the first along. */
function isPaired(words: Ground["words"], at: number): boolean {
  const [one, and, other] = [words[at], words[at + 1], words[at + 2]];
  return (
    /^(?:VERB|ADJ)$/.test(one?.upos ?? "") &&
    /^(?:and|or)$/i.test(and?.form ?? "") &&
    other?.upos === "VERB" &&
    other.head === at
  );
}

/** "operates from camps in Chad with the backing of Oman": who operates is backed, where the tree hangs the phrase on the verb. */
function acting(ground: Ground, { start, end }: { start: number; end: number }): Group | undefined {
  const { words } = ground;
  if (!/^with$/i.test(words[start]?.form ?? "")) return undefined;
  const noun = words.slice(start + 1, end).find(({ head }) => head < start || head >= end);
  const verb = noun && isDeprel(noun.deprel, ["obl"]) ? words[noun.head] : undefined;
  const subject = verb?.upos === "VERB" && !isPassive(ground, verb) ? subjectInTree(ground, verb) : undefined;
  return subject === "nobody" ? undefined : subject;
}

/**
 * "an alliance backed by Washington that controls the north": the alliance does, by the tree; "a faction led by Sabri, which holds the town": no man is
 * a "which", nor a town a "who", so what the tree hangs the man on holds it, failing that nobody known.
 */
function describedFarther(
  ground: Ground,
  { start, end }: { start: number; end: number },
  group: Group,
): Group | "nobody" | undefined {
  const { words, groupAt, reading } = ground;
  const from = Math.min(start, group.end);
  const pronoun = words.slice(from, end).find(({ form }) => /^(?:that|which|who)$/i.test(form));
  if (!pronoun) return undefined;
  const isOdd = isOddRelative(ground, pronoun.form, group);
  if (!isOdd && !/^by$/i.test(words[group.first - 1]?.form ?? "")) return undefined;
  const verb = words.slice(pronoun.index, end).find(({ deprel }) => isDeprel(deprel, ["acl:relcl"]));
  const isFarther = verb && verb.head < group.first && (isOdd || reading.tree.isWithin(group.head, verb.head));
  return (isFarther ? groupAt[verb.head] : undefined) ?? (isOdd ? (ledByHim(ground, group) ?? "nobody") : undefined);
}

const STATES = /^(?:nation|countr(?:y|ie)|state|power|government|all(?:y|ie)|member|partner)s?$/i;

function turnsPlaces(ground: Ground, group: Group, other: Group): boolean {
  return (
    [group, other].every((one) => kindOf(ground, one) === "place") && !STATES.test(ground.words[group.head]?.form ?? "")
  );
}

function isPlaceByName({ nameAt }: Ground, group: Group): boolean {
  return nameAt[group.head]?.mention.type === "location";
}

const PREPOSITION = /^(?:in|with|alongside|together|under|near|at|on|of|from|jointly|side|along)$/;

function isPersonal(ground: Ground, group: Group): boolean {
  const kind = kindOf(ground, group);
  return kind === "person" || kind === "people";
}

function isSound(
  ground: Ground,
  words: readonly string[],
  type: string,
  group: Group,
  other: Group,
  linked: boolean,
): boolean {
  const [word] = words;
  const comma = ground.words[group.end]?.form === ",";
  // ", targeting officials" says what the clause does; ", members of the family" after a list what the last of them are.
  if (comma && (/ing$/.test(word ?? "") || (word === "members" && !ground.nameAt[group.head]))) return false;
  // "towns including Aden" holds no members; states have and are some.
  if (type === "member-of" && turnsPlaces(ground, group, other)) return false;
  // Behind a comma a preposition belongs to the clause: "he died, in cooperation with".
  if (linked && comma && type !== "located-in" && PREPOSITION.test(word ?? "")) return false;
  if (words.length > 1) return true;
  // "a column under Colonel Sabri" is led by him, "a column under the bridge" is not.
  if (word === "under")
    return kindOf(ground, other) === "person" && kindOf(ground, group) !== "person" && !isUnderName(ground, other);
  if (type === "located-in") {
    // A comma or a verb between them makes the place that of the clause.
    // "Baidoa, in the region of Bay": a place is where it lies all the same.
    if (linked && comma)
      return (
        /^(?:in|near|at|on)$/.test(word ?? "") && isPlaceByName(ground, group) && kindOf(ground, other) === "place"
      );
    // "launched missiles at Oman": that is where they are sent, not where they are.
    if (word === "at" && kindOf(ground, group) === "thing" && ground.reading.tree.word(other.head).deprel === "obl")
      return false;
    if (isStaff(ground, other)) return false;
    if (word === "from" && isArmed(ground, group)) return true;
    if (word === "of" || word === "from")
      return isPersonal(ground, group) && !matchEnding("noun", ground.words, group.head);
    return ground.words[group.head]?.upos !== "NUM";
  }
  return true;
}

/** "wanted in Oman under the name Hajj Sabri": he leads nothing by that. */
function isUnderName({ words }: Ground, { first, head }: Group): boolean {
  return words.slice(first, head).some(({ form }) => /^(?:names?|alias(?:es)?|pseudonyms?|guise)$/i.test(form));
}

/** The subject that the tree gives the verb of the entry. */
function subjectFor(ground: Ground, start: number): Group | undefined {
  const verb = ground.words[start];
  const subject = verb?.upos === "VERB" ? subjectInTree(ground, verb) : undefined;
  return subject === "nobody" ? undefined : subject;
}

/** The subject of a clause that ends right before the verb: "the city of Mosul" for "the city of Mosul in northern Iraq". */
function subjectBefore(ground: Ground, last: Group): Group | undefined {
  let at: Group | undefined = last;
  let named: Group | undefined;
  for (let steps = 0; at && steps < 4; steps++) {
    const before: Word | undefined = ground.words[at.first - 1];
    if (before?.upos !== "ADP")
      return named && kindOf(ground, named) === "place" && kindOf(ground, at) === "place" ? named : at;
    named = /^of$/i.test(before.form) ? at : undefined;
    at = groupEnding(ground, before.index);
  }
  return undefined;
}
