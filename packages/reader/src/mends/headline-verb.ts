import type { ReadSentence, Word } from "../analysis.js";
import { changedWord } from "../changed-word.js";
import { entriesOf, isDoneToObject } from "../events/event-words.js";
import { peopleNamed } from "../names/countries.js";
import { isPlural, roleNoun } from "../names/role-nouns.js";
import type { Tree } from "../tree.js";
import type { Change } from "./mend.js";

/**
 * "Belgian police *arrest* detective in fraud affair", "Gunmen *murder* judge": a headline whose verb the parser takes for a noun, as it may
 * be one. Behind several who can act, and right before what may be its object, it is the verb, where the headline has no other.
 */
export function headlineVerb(tree: Tree, sentence: ReadSentence): readonly Change[] {
  const words = tree.words.slice(sentence.first, sentence.end);
  const verb = words.find(
    (word) =>
      word.index > sentence.first &&
      isNounOrVerb(word) &&
      isActing(tree, word.index - 1, sentence.first, isOfOne(word.form)),
  );
  if (!verb || tree.child(verb.index, "nsubj") || words.some((word) => word !== verb && isOtherVerb(tree, word)))
    return [];
  const object = objectBehind(tree, verb, sentence.end);
  if (!object) return [];
  const agent = verb.index - 1;
  return words.flatMap((word): Change[] => {
    const { index, head, deprel } = word;
    if (word === verb) return [[index, { upos: "VERB", lemma: baseOf(word.form), head: index, deprel: "root" }]];
    if (index === agent) return [[index, { head: verb.index, deprel: "nsubj" }]];
    if (index === object.index) return [[index, { head: verb.index, deprel: "obj" }]];
    const own = index < agent ? agent : index < object.index ? object.index : undefined;
    if (own !== undefined)
      return isBetween(head, index, own) ? [] : [[index, { head: own, ...(head === index && { deprel: "compound" }) }]];
    // What hung on the old top, or on what is before the verb, hangs on the verb.
    if (head === index) return [[index, { head: verb.index, deprel: tree.child(index, "case") ? "obl" : "parataxis" }]];
    return head <= agent ? [[index, { head: verb.index, ...(deprel === "nmod" && { deprel: "obl" }) }]] : [];
  });
}

const isBetween = (head: number, index: number, own: number) => head > index && head <= own;

/** A form that a noun and a verb of the lexicon share: "arrest", "search", "sentences". */
function isNounOrVerb(word: Word): boolean {
  const { form, upos } = word;
  if (upos !== "NOUN" && upos !== "VERB") return false;
  const base = baseOf(form);
  return (
    /^\p{Ll}+$/u.test(form) &&
    entriesOf("V", changedWord(word, { lemma: base })).some(
      (entry) => entry.head === base && entry.type !== undefined && isDoneToObject(entry),
    )
  );
}

/** "sentences" is what one does, "arrest" what several do. */
const isOfOne = (form: string) => /[^s]s$/.test(form);
const baseOf = (form: string) => (isOfOne(form) ? form.slice(0, -1) : form);

/**
 * "police", "gunmen", "Swiss" at the head of it: several who can act, by the word right before the verb; "court", "Sabri", where the verb is of one.
 */
function isActing(tree: Tree, at: number, first: number, isOne: boolean): boolean {
  const word = tree.word(at);
  if (isOne)
    return (
      (word.upos === "PROPN" && word.deprel !== "flat") ||
      (word.upos === "NOUN" && !isPlural(word) && /^(?:person|group|organization)$/.test(roleNoun(word)?.type ?? ""))
    );
  if (word.upos === "ADJ" || word.upos === "PROPN") return at === first && peopleNamed(word.form) !== undefined;
  return (
    word.upos === "NOUN" &&
    /^(?:person|group|organization)$/.test(roleNoun(word)?.type ?? "") &&
    (isPlural(word) || /^police$/i.test(word.form))
  );
}

function isOtherVerb(tree: Tree, { index, upos, form }: Word): boolean {
  if (upos === "AUX") return true;
  return upos === "VERB" && (/s$/.test(form) || tree.child(index, "nsubj", "nsubj:pass", "aux") !== undefined);
}

/** The last of the nouns that stand behind the verb together, before a preposition or a comma. */
function objectBehind(tree: Tree, verb: Word, end: number): Word | undefined {
  let last: Word | undefined;
  for (const word of tree.words.slice(verb.index + 1, end)) {
    if (/^(?:NOUN|PROPN|NUM)$/.test(word.upos) || (word.upos === "ADJ" && peopleNamed(word.form))) last = word;
    else if (!/^(?:ADJ|DET|VERB|ADV)$/.test(word.upos)) break;
  }
  return last;
}
