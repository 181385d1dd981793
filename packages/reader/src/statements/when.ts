import type { Span, Time } from "sayso-record";
import type { Word } from "../analysis.js";
import { isSaying } from "../names/saying.js";
import type { Reading } from "../reading.js";
import { type Offset, offsetAt } from "../times/offset.js";
import { isDeprel, type Tree } from "../tree.js";
import { wordsAt } from "../words-at.js";
import { channelAt } from "./channel.js";
import { type Draft, headOf } from "./draft.js";
import type { Piece } from "./pieces.js";

/** When it was said: the time nearest to the cue in its sentence that stands in no content. */
export function timeOfSaying(
  { analysis: { words, sentences }, tree, times }: Reading,
  { cue: [cue], content, source }: Draft,
): Time["id"] | undefined {
  const first = cue && words[cue.first];
  const sentence = first && sentences[first.sentence];
  if (!cue || !first || !sentence) return undefined;
  const taken = [...content, ...(source ? [source] : [])].map(
    (piece) => [words[piece.first]?.span[0] ?? 0, words[piece.end - 1]?.span[1] ?? 0] as const,
  );
  const beside = times.filter(({ span }) => span[0] >= sentence.span[0] && span[1] <= sentence.span[1]);
  const offsets = beside.flatMap(({ id, span }) => {
    const offset = offsetAt(tree, span, beside);
    return offset ? [{ id, ...offset }] : [];
  });
  // "A day after Monday's vote, the minister said"
  const counted = offsets.find((offset) => isSaidThen(offset, cue));
  if (counted) return counted.id;
  let found: Time["id"] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, span } of beside) {
    // "said on Monday, a day after the raid": the day of the raid.
    if (offsets.some((offset) => offset.id === id && !isSaidThen(offset, cue))) continue;
    if (taken.some(([from, to]) => from <= span[0] && span[1] <= to)) continue;
    if (isOfElse(tree, span, cue)) continue;
    const away = Math.min(Math.abs(span[0] - first.span[1]), Math.abs(first.span[0] - span[1]));
    if (away < least) {
      least = away;
      found = id;
    }
  }
  return found;
}

function isSaidThen({ of, main, anchor }: Offset, { first, end }: Piece): boolean {
  const { index } = of === "main" ? main : anchor;
  return first <= index && index < end;
}

/**
 * The time of something else: of another verb ("said, in the worst raid since a truce was signed in May"; "fled on Monday and denied it"), but for one
 * that tells how it was said ("speaking on Monday", "a message posted on Monday"); or no more than which one ("the May 6 vote", "since his arrest in May").
 */
function isOfElse(tree: Tree, span: Span, cue: Piece): boolean {
  const words = wordsAt(tree.words, ...span);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return false;
  // "said on Monday", "on Monday said"
  if (isBeside(tree, cue.end, first.index) || isBeside(tree, last.index + 1, cue.first)) return false;
  const own = new Set(words.map(({ index }) => index));
  const top = words.find(({ head, index }) => head === index || !own.has(head)) ?? first;
  const isWhich = isDeprel(top.deprel, ["compound", "nmod:unmarked", "nummod", "nmod:poss", "amod", "flat"]);
  const named = tree.word(top.head);
  if (isWhich && top.index < named.index && /^(?:NOUN|PROPN)$/.test(named.upos) && !isOccasion(tree, named))
    return true;
  const head = headOf(tree, cue);
  const above = [head, ...tree.ancestors(head).map(({ index }) => index)];
  for (const word of tree.ancestors(top.index)) {
    const { index, upos, lemma } = word;
    if (cue.first <= index && index < cue.end) return false;
    const at = above.indexOf(index);
    if (at >= 0) return !isShared(tree, above.slice(0, at), word, first);
    if (upos === "VERB" && !/^speak$/i.test(lemma) && !channelAt(tree, word.head)) return true;
    if (tree.children(index, "case").some(({ form }) => /^(?:since|until|till|before|over|for|than)$/i.test(form)))
      return true;
  }
  return false;
}

/** "in a *June report*", "at *Friday's meeting*": where something is said. */
function isOccasion(tree: Tree, noun: Word): boolean {
  return tree.children(noun.index, "case").some(({ form }) => /^(?:in|at|during)$/i.test(form));
}

/** Whether nothing but a preposition stands between two places. */
function isBeside(tree: Tree, from: number, to: number): boolean {
  return to >= from && tree.words.slice(from, to).every(({ upos }) => upos === "ADP") && to - from <= 1;
}

/**
 * Whether the time of a verb above is that of the cue: "went on air on Monday to deny it", "On Monday he met them and denied it". `path`: the words
 * from the cue up to the verb.
 */
function isShared(tree: Tree, path: readonly number[], verb: Word, time: Word): boolean {
  return path.every((at) => {
    const { deprel } = tree.word(at);
    if (isDeprel(deprel, ["ccomp", "parataxis", "case"]) || deprel === "acl:relcl") return false;
    if (!isDeprel(deprel, ["conj"]) || tree.word(at).head !== verb.index) return true;
    return (time.index < verb.index && !tree.child(at, "nsubj", "nsubj:pass")) || isSaying(verb);
  });
}
