import type { Span, Time } from "sayso-record";
import type { Word } from "../analysis.js";
import { isSaying } from "../names/saying.js";
import { isDeprel, type Tree } from "../tree.js";
import { wordsAt } from "../words-at.js";

/** What a time is counted from, and whose time it is: "The army fired *two days after* the vote". */
export interface Offset {
  /** What it is counted from: "vote". */
  readonly anchor: Word;
  /** What is told to have been so long after: "fired". */
  readonly main: Word;
  /**
   * Whose time it is: that of what is told; or, where that has a day of its own ("fired on Monday, two days after the vote"), of what it is counted
   * from.
   */
  readonly of: "main" | "anchor";
}

const COUNTED = /\b(?:after|before|following|prior\s+to|(?:eve|day|night|morning|evening)\s+of)$/iu;
type Spanned = Pick<Time, "span" | "precision">;

/** The offset that a time is; undefined for every other time. `times`: those of its sentence. */
export function offsetAt(tree: Tree, span: Span, times: readonly Spanned[]): Offset | undefined {
  if (!COUNTED.test(tree.text.slice(...span))) return undefined;
  const words = wordsAt(tree.words, ...span);
  const mark = words.at(-1);
  const anchor =
    mark && isDeprel(mark.deprel, ["case", "mark", "advmod", "fixed"]) ? headOfMark(tree, mark) : undefined;
  if (!mark || !anchor || anchor.index <= mark.index) return undefined;
  const own = new Set(words.map(({ index }) => index));
  const isOfTime = (word: Word) =>
    own.has(word.index) || times.some(({ span: [from, to] }) => from <= word.span[0] && word.span[1] <= to);
  let main = tree.parent(anchor.index);
  while (main && isOfTime(main)) main = tree.parent(main.index);
  if (!main || main.index === anchor.index) return undefined;
  const others = times.filter((time) => time.span !== span && isDay(time));
  const hasOwn = others.some((time) => isOfAnchor(tree, time, anchor, words));
  const of = !hasOwn && timeOfMain(tree, span, others, anchor, main) ? "anchor" : "main";
  return { anchor, main, of };
}

/** "after" and "before" hang on what they lead in; "prior" of "prior to" is led by another of its words. */
function headOfMark(tree: Tree, mark: Word): Word | undefined {
  const head = tree.parent(mark.index);
  return head && head.index < mark.index && isDeprel(mark.deprel, ["fixed"]) ? tree.parent(head.index) : head;
}

function isDay({ precision }: Spanned): boolean {
  return precision === "day" || precision === "time";
}

/** "the morning after the raid *on Monday*", "a day after *Monday's* raid". */
export function isOfAnchor(tree: Tree, { span }: Spanned, anchor: Word, offset: readonly Word[]): boolean {
  const [first] = wordsAt(tree.words, ...span);
  const last = offset.at(-1);
  if (!first || !last || first.index <= last.index) return false;
  if (tree.isWithin(first.index, anchor.index)) return true;
  // A parser may hang it on the "morning"; where it stands right behind, it is of the raid.
  const gap = tree.words.slice(anchor.index + 1, first.index);
  return first.index > anchor.index && gap.length <= 1 && gap.every(({ upos }) => upos === "ADP");
}

/** The day on which what is told took place, apart from what it is counted from: "fired *on Monday*, two days after the vote". */
export function timeOfMain<T extends Spanned>(
  tree: Tree,
  offset: Span,
  times: readonly T[],
  anchor: Word,
  main: Word,
): T | undefined {
  const beside = times.find(
    ({ span }) =>
      span[1] <= offset[0] && /^,?\s*(?:(?:just|only|barely)\s+)?$/iu.test(tree.text.slice(span[1], offset[0])),
  );
  // "…, the minister said on Monday": the day of the telling.
  if (beside || isSaying(main)) return beside;
  return times.find(({ span }) => {
    const words = wordsAt(tree.words, ...span);
    const top = words.find(({ head, index }) => head === index || !words.some((other) => other.index === head));
    const above = top && tree.parent(top.index);
    if (!top || !above || tree.isWithin(top.index, anchor.index)) return false;
    // "The raid on Monday came a day after the vote."
    return above === main || (above.head === main.index && isDeprel(above.deprel, ["nsubj"]));
  });
}
