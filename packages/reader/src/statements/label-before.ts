import type { ReadSentence } from "../analysis.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";

/** How many words a label may have: "LIVE UPDATES 2". */
const LONGEST = 4;
/** What a heading asks that answers itself: "What we know so far about the strike". */
const KNOWN = /^(?:here(?: is|[’']s) )?what (?:we|is|to|do we) (?:do not |don[’']t )?(?:know|known)\b/i;

/**
 * "*Q&A*: Who is behind the raids?", "*BREAKING*: The army shells a town, rebels say": what kind of piece it is says nothing, and is no part of what
 * somebody says. Nor do "we" say anything in "What we know so far: …".
 */
export function withoutLabels(tree: Tree, sentences: readonly ReadSentence[], drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft): Draft[] => {
    const at = tree.words[draft.cue[0]?.first ?? draft.content[0]?.first ?? -1]?.sentence;
    const sentence = at === undefined ? undefined : sentences[at];
    const label = sentence && labelOf(tree, sentence);
    if (!label) return [draft];
    const isIn = (word: number) => sentence.first <= word && word < label;
    if (draft.cue.some((piece) => isIn(headOf(tree, piece)))) return [];
    const content = draft.content.map((piece) => (isIn(piece.first) ? { ...piece, first: label } : piece));
    return [{ ...draft, content: content.filter(({ first, end }) => first < end) }];
  });
}

/** Where what follows the label of a sentence begins; undefined where it has none. */
function labelOf(tree: Tree, { first, end }: ReadSentence): number | undefined {
  const colon = tree.words.slice(first, end - 1).find(({ form }) => form === ":");
  if (!colon) return undefined;
  let from = first;
  while (/^[-–—•*·]$/.test(tree.word(from).form)) from++;
  if (from >= colon.index) return undefined;
  const label = tree.slice(from, colon.index);
  if (KNOWN.test(label)) return colon.index + 1;
  if (colon.index - from > LONGEST) return undefined;
  return wordSet("slugs.tsv", "word").has(label.toUpperCase().replace(/\s+\d+$/, "")) ? colon.index + 1 : undefined;
}
