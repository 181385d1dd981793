import type { Analysis, Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import { wordsAt } from "../words-at.js";

/** A number in its sentence: its words, the noun that it counts, and the words around. */
export interface Phrase {
  /** The number's words are `words.slice(first, end)`. */
  readonly first: number;
  readonly end: number;
  /** The number's own head word. */
  readonly number: Word;
  /** The noun that is counted; absent in "killing three". */
  readonly noun?: Word;
  /** What stands for the counted in its clause: the noun, failing that the number. */
  readonly top: Word;
}

const NOUN_RELATIONS = /^(?:nummod|amod|compound|det|advmod|dep|nmod)/;
/** How far behind a number its noun may stand: "12 heavily armed foreign fighters". */
const REACH = 6;

/** The phrase of the number on the characters `[start, end)`; undefined where no word stands there. */
export function phraseAt(
  analysis: Analysis,
  tree: Tree,
  sentence: number,
  start: number,
  end: number,
): Phrase | undefined {
  const its = analysis.sentences[sentence];
  if (!its) return undefined;
  const inside = wordsAt(analysis.words, start, end);
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return undefined;
  const number =
    inside.find((word) => word.head === word.index || word.head < first.index || word.head > last.index) ?? last;
  const behind = last.index + 1;
  const noun = nounOf(tree, number, behind, its.end);
  // "three of his men": the number stands in the clause, the men hang on it.
  const whole =
    tree.words[behind]?.form.toLowerCase() === "of" && noun !== undefined && tree.isWithin(noun.index, number.index);
  return { first: first.index, end: behind, number, ...(noun ? { noun } : {}), top: whole ? number : (noun ?? number) };
}

/** "4,000 Lebanese died", "two more died": an adjective that stands for people. */
function isNominal({ upos, deprel, form }: Word): boolean {
  return upos === "ADJ" && /^(?:nsubj|obj|conj)/.test(deprel) && (/^\p{Lu}/u.test(form) || /^more$/i.test(form));
}

/** By the tree, where it hangs the number on a noun behind it; else the last noun of the words that follow. */
function nounOf(tree: Tree, number: Word, from: number, end: number): Word | undefined {
  const parent = tree.parent(number.index);
  if (
    parent &&
    parent.index >= from &&
    parent.index < from + REACH &&
    NOUN_RELATIONS.test(number.deprel) &&
    (isNoun(parent) || isNominal(parent)) &&
    !tree.words.slice(from, parent.index).some((word) => word.upos === "CCONJ")
  )
    return parent;
  // "dozens of people", "three of the men"
  const of = tree.words[from]?.lemma.toLowerCase() === "of" && from < end;
  if (of) {
    const counted = tree.children(number.index, "nmod", "obl").find((word) => word.index > from && isNoun(word));
    if (counted) return counted;
  }
  return nounAfter(tree, of ? from + 1 : from, end, of);
}

/** The last noun of the words from `from` on; "of" lets a determiner stand before it ("three of the men", not "three the day before"). */
function nounAfter(tree: Tree, from: number, end: number, of: boolean): Word | undefined {
  let noun: Word | undefined;
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const word = tree.words[at];
    if (!word || (!isNoun(word) && (noun || !leadsToNoun(word, of)))) break;
    if (isNoun(word)) noun = word;
  }
  return noun;
}

function leadsToNoun(word: Word, of: boolean): boolean {
  if (of && (word.upos === "DET" || word.deprel === "nmod:poss")) return true;
  return word.upos === "ADJ" || word.upos === "ADV" || word.form === "-" || isParticiple(word);
}

function isParticiple(word: Word): boolean {
  return word.upos === "VERB" && (word.deprel === "amod" || word.deprel === "compound");
}

function isNoun(word: Word): boolean {
  return word.upos === "NOUN" || word.upos === "PROPN" || (word.upos === "SYM" && word.form !== "+");
}
