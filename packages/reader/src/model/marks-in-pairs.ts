import type { Word } from "../analysis.js";
import { changedWord } from "../changed-word.js";

/** What opens, by what closes it. */
const OPENED_BY: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
  ["”", "“"],
  ["’", "‘"],
  ["»", "«"],
  ["''", "``"],
]);
const OPENING: ReadonlySet<string> = new Set(OPENED_BY.values());
/** Marks that open and close alike: the first of a sentence opens, the second closes, and so on. */
const STRAIGHT: ReadonlySet<string> = new Set(['"', "'"]);
/** Marks that are open at a time, and words that a pair encloses, at the most: what goes beyond is no writing. */
const MOST_OPEN = 8;
const MOST_ENCLOSED = 120;

/**
 * The words with brackets and quotation marks hung on the head of what they enclose, both on the same one, as Universal Dependencies has
 * them; the parser sees each by itself and sends the one here, the other there. What is enclosed has a head where a single word of it
 * hangs on something outside; where none does, or several do, the marks stay where they are. `words` are all of a text: each one's
 * place is its index.
 */
export function withMarksInPairs(words: readonly Word[]): readonly Word[] {
  const heads = new Map<number, number>();
  for (const [opening, closing] of pairs(words)) {
    const head = headBetween(words, opening, closing);
    if (!head) continue;
    heads.set(opening, head.index).set(closing, head.index);
    // What hung on a mark of the pair would hang on itself.
    const above = aboveMarks(words, head);
    if (above !== undefined && above !== head.head && above !== head.index) heads.set(head.index, above);
  }
  return words.map((word) => {
    const head = heads.get(word.index);
    return head === undefined ? word : changedWord(word, { head });
  });
}

/** What opens and what closes it, in one sentence. */
function pairs(words: readonly Word[]): [opening: number, closing: number][] {
  const found: [number, number][] = [];
  let open: Word[] = [];
  for (const word of words) {
    if (open[0]?.sentence !== word.sentence) open = [];
    if (!isMark(word)) continue;
    const opener = STRAIGHT.has(word.form) ? word.form : OPENED_BY.get(word.form);
    const from = open.findLastIndex(({ form }) => form === opener);
    // What was opened since, and never closed, is no pair.
    const [opening] = from < 0 ? [] : open.splice(from);
    if (opening) found.push([opening.index, word.index]);
    else if (OPENING.has(word.form) || STRAIGHT.has(word.form)) open = [...open, word].slice(-MOST_OPEN);
  }
  return found;
}

/** The one word between two places that hangs on a word outside; none where several do. */
function headBetween(words: readonly Word[], from: number, to: number): Word | undefined {
  if (to - from > MOST_ENCLOSED) return undefined;
  const heads = words.slice(from + 1, to).filter((word) => {
    const above = isMark(word) ? undefined : aboveMarks(words, word);
    return above !== undefined && (above === word.index || above <= from || above >= to);
  });
  return heads.length === 1 ? heads[0] : undefined;
}

/** What a word hangs on, marks left out: nothing should hang on a mark. */
function aboveMarks(words: readonly Word[], word: Word): number | undefined {
  let above = words[word.head];
  while (above && isMark(above) && above.head !== above.index) above = words[above.head];
  return above?.index;
}

function isMark({ deprel }: Word): boolean {
  return deprel === "punct";
}
