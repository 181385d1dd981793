import type { EntityType, Mention, Span } from "sayso-record";
import type { Word } from "../analysis.js";
import { peopleNamed } from "../names/countries.js";
import { roleNounOf } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";

/** A stretch of words `[first, end)` with its head word. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** A noun phrase without what follows its noun: "the group's Somali affiliate". */
export interface Group extends Phrase {
  /** Whose it is: "the group" of "the group's Somali affiliate", where the rest is its own. */
  readonly owner?: Group;
  /** Where the words after the owner begin. */
  readonly own: number;
}

/** A name as words. */
export interface NamePhrase extends Phrase {
  readonly mention: Mention;
}

/** What the families of patterns look at: the words with their names and noun groups. */
export interface Ground {
  readonly reading: Reading;
  readonly words: readonly Word[];
  /** In order of the text. */
  readonly groups: readonly Group[];
  /** For each word, the group that holds it (the owned one where it is an owner). */
  readonly groupAt: readonly (Group | undefined)[];
  /** For each word, the name that holds it. */
  readonly nameAt: readonly (NamePhrase | undefined)[];
}

/** Reads the noun groups off the parts of speech, which survive a wrong tree; names are never cut. */
export function groundOf(reading: Reading): Ground {
  const { words, sentences } = reading.analysis;
  const nameAt = namesAt(reading);
  const groups: Group[] = [];
  const groupAt: (Group | undefined)[] = words.map(() => undefined);
  for (const { first, end } of sentences) {
    for (let at = first; at < end; ) {
      const group = groupFrom(words, nameAt, at, end);
      if (!group) {
        at++;
        continue;
      }
      groups.push(group);
      for (let i = group.first; i < group.end; i++) groupAt[i] = group;
      at = group.end;
    }
  }
  return { reading, words, groups, groupAt, nameAt };
}

function namesAt({ analysis: { words }, mentions }: Reading): (NamePhrase | undefined)[] {
  const out: (NamePhrase | undefined)[] = words.map(() => undefined);
  const starts = words.map(({ span }) => span[0]);
  for (const mention of mentions) {
    if (mention.level !== "name") continue;
    const range = rangeOf(starts, words, mention.span);
    const head = rangeOf(starts, words, mention.head);
    if (!range || !head) continue;
    const phrase = { ...range, head: Math.max(range.first, Math.min(range.end - 1, head.first)), mention };
    for (let at = range.first; at < range.end; at++) {
      const there = out[at];
      if (!there || there.end - there.first < range.end - range.first) out[at] = phrase;
    }
  }
  return out;
}

/** The words that a span touches. */
function rangeOf(starts: readonly number[], words: readonly Word[], [from, to]: Span) {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.span[1] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < words.length && (words[end]?.span[0] ?? 0) < to) end++;
  return end > low ? { first: low, end } : undefined;
}

const INSIDE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "SYM"]);
const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const RELATIVE = /^(?:who|whom|which|that|whose|what|where|when|there|both|all)$/i;
const POSSESSIVE = /^(?:['’]s?|['’]S)$/;
/** A hyphen that is a word of its own. */
export const HYPHEN = /^[-‐‑–]$/;

function groupFrom(
  words: readonly Word[],
  nameAt: readonly (NamePhrase | undefined)[],
  start: number,
  limit: number,
): Group | undefined {
  let owner: Group | undefined;
  let own = start;
  let at = start;
  let end = start;
  while (at < limit) {
    const word = words[at];
    if (!word) break;
    const name = nameAt[at];
    if (name) {
      at = Math.max(at + 1, name.end);
      end = at;
      continue;
    }
    if (POSSESSIVE.test(word.form) && end === at && end > start) {
      owner = { ...headed(words, nameAt, own, end), first: start, own, ...(owner && { owner }) };
      at++;
      own = at;
      continue;
    }
    if (HYPHEN.test(word.form) && at > start && isSuspended(words, at)) {
      at += 2;
      continue;
    }
    if (HYPHEN.test(word.form) && at > start && isAttached(words, at)) {
      // "Turkish-backed": the word behind the hyphen belongs to the group whatever its part of speech.
      at += 2;
      end = at;
      continue;
    }
    // "semi-autonomous" is an adjective, whatever the tagger takes it for.
    const isInside =
      INSIDE.has(word.upos) ||
      (word.upos === "ADV" && (word.form.includes("-") || isJoinedOn(words, at))) ||
      /^neighbou?ring$/i.test(word.form) ||
      isQuality(word);
    if (!isInside || RELATIVE.test(word.form) || isUnderWay(words, at)) break;
    if (word.upos === "NUM" && end === at && at > own && NOMINAL.has(words[at - 1]?.upos ?? "")) break;
    // "the rebels last week": when it was is no part of who they are.
    if (
      end === at &&
      at > own &&
      /^(?:last|next|early|late)$/i.test(word.form) &&
      NOMINAL.has(words[at - 1]?.upos ?? "")
    )
      break;
    if (word.upos === "DET" && at > own && words[at - 1]?.upos !== "DET") break;
    if (word.upos === "PRON" && at > own) break;
    at++;
    if (word.upos !== "DET") end = at;
    if (word.upos === "PRON" && !isPossessivePronoun(word)) break;
  }
  if (end <= own) return owner;
  const phrase = withoutTail(words, headed(words, nameAt, own, end), nameAt);
  const head = words[phrase.head];
  if (!head || (!NOMINAL.has(head.upos) && !nameAt[phrase.head] && !owner && end - start === 1)) return undefined;
  return { ...phrase, first: start, own, ...(owner && { owner }) };
}

/** "sworn" of "a sworn enemy", "remaining" of "its remaining men": a participle that the tree hangs on the noun behind it. */
const isQuality = ({ upos, deprel, head, index }: Word) => upos === "VERB" && deprel === "amod" && head > index;

/** "is fighting": what the tagger takes for an adjective is the verb. */
function isUnderWay(words: readonly Word[], at: number): boolean {
  return (
    /ing$/.test(words[at]?.form ?? "") && /^(?:is|are|was|were|be|been|['’](?:s|re))$/i.test(words[at - 1]?.form ?? "")
  );
}

/** An adjective behind the noun begins what follows: "units loyal to". */
function withoutTail(words: readonly Word[], phrase: Group, nameAt: readonly (NamePhrase | undefined)[]): Group {
  let end = phrase.end;
  while (end - 1 > phrase.head && words[end - 1]?.upos === "ADJ" && !nameAt[end - 1]) end--;
  return { ...phrase, end };
}

const isPossessivePronoun = ({ form }: Word) => /^(?:his|her|its|their|our|my|your)$/i.test(form);

/** Whether a hyphen joins the words on both sides without spaces. */
function isAttached(words: readonly Word[], at: number): boolean {
  const [before, hyphen, after] = [words[at - 1], words[at], words[at + 1]];
  return !!before && !!hyphen && !!after && before.span[1] === hyphen.span[0] && hyphen.span[1] === after.span[0];
}

/** "best" of "its best-known commander": half an adjective. */
function isJoinedOn(words: readonly Word[], at: number): boolean {
  return HYPHEN.test(words[at + 1]?.form ?? "") && isAttached(words, at + 1);
}

/** Whether a hyphen waits for the second half of the word, as in "Russian- and Iranian-backed". */
function isSuspended(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.span[1] === words[at]?.span[0] &&
    /^(?:and|or)$/i.test(words[at + 1]?.form ?? "") &&
    words.slice(at + 2, at + 6).some(({ form }) => HYPHEN.test(form))
  );
}

/** The group with the head of its last noun or name. */
function headed(
  words: readonly Word[],
  nameAt: readonly (NamePhrase | undefined)[],
  first: number,
  end: number,
): Group {
  let head = end - 1;
  for (let at = end - 1; at >= first; at--) {
    const upos = words[at]?.upos ?? "";
    if (nameAt[at] || NOMINAL.has(upos)) {
      head = at;
      break;
    }
  }
  return { first, end, head: nameAt[head]?.head ?? head, own: first };
}

/** Every name, in order of the text. */
export function namesOf({ nameAt }: Ground): NamePhrase[] {
  return nameAt.filter((name, at): name is NamePhrase => name !== undefined && name !== nameAt[at - 1]);
}

/** What a group denotes, as far as relations ask. */
export type Kind = "person" | "people" | "body" | "place" | "nationality" | "thing";

const KINDS: Readonly<Partial<Record<EntityType, Kind>>> = {
  person: "person",
  organization: "body",
  group: "body",
  location: "place",
  facility: "place",
  nationality: "nationality",
};

/** Pronouns that nobody found out about. */
const PRONOUNS: Readonly<Record<string, Kind>> = {
  he: "person",
  him: "person",
  she: "person",
  i: "person",
  they: "people",
  them: "people",
  we: "people",
  us: "people",
  it: "body",
  its: "body",
  their: "people",
  his: "person",
};

export function kindOf({ reading, words }: Ground, phrase: Phrase): Kind {
  const mention = reading.who.mention(reading.tree, phrase.first, phrase.end, phrase.head);
  const last = words[phrase.head];
  const role = roleNounOf(words.slice(phrase.first, phrase.head + 1));
  // One mention may be labelled wrong; the entity has the type that most of its names have.
  const type =
    mention?.level === "name"
      ? (reading.who.entity(mention.entity)?.type ?? mention.type)
      : (role?.type ?? mention?.type);
  if (mention?.level === "pronoun") {
    const entity = reading.who.entity(mention.entity);
    return (
      (entity && KINDS[entity.type]) ?? (/^(?:he|she|him|her|i|me)$/i.test(last?.form ?? "") ? "person" : "people")
    );
  }
  if (!type && last?.upos === "PRON") return PRONOUNS[last.form.toLowerCase()] ?? "thing";
  if (!type) return last && peopleNamed(last.form) ? "nationality" : "thing";
  const kind = KINDS[type] ?? "thing";
  if (kind === "person" && mention?.level !== "name" && last && /s$|men$|people$|^youth$/i.test(last.form))
    return "people";
  return kind;
}

/** Whether a group can act, fight, lead. States are places that act. */
export function isParty(ground: Ground, phrase: Phrase): boolean {
  return kindOf(ground, phrase) !== "thing";
}

/** The group that begins at `at`, an article or quotation mark left aside. */
export function groupStarting({ groupAt, words }: Ground, at: number): Group | undefined {
  const from = /^["“”'‘]$/.test(words[at]?.form ?? "") ? at + 1 : at;
  const group = groupAt[from];
  return group?.first === from ? group : undefined;
}

/** The group that ends right before `at`. */
export function groupEnding({ groupAt, words }: Ground, at: number): Group | undefined {
  const to = /^["”'’]$/.test(words[at - 1]?.form ?? "") ? at - 1 : at;
  const group = groupAt[to - 1];
  return group?.end === to ? group : undefined;
}

/** Whether a group ends in a name of its own, not in that of a people. */
export function isNamed({ nameAt }: Ground, group: Phrase): boolean {
  const name = nameAt[group.end - 1];
  return name !== undefined && name.mention.type !== "nationality";
}
