import type { Labelled, NameLabel } from "../analysis.js";
import type { Tree } from "../tree.js";

const OPENS = /^["“]$/;
const CLOSES = /^["”]$/;
/** Longer ones are something said. */
const MOST_WORDS = 4;

/** `Jimmy "Barbecue" Cherizier`: a nickname in quotation marks between two names makes one name of all of it. */
export function nicknamed(tree: Tree, labels: readonly Labelled<NameLabel>[]): Labelled<NameLabel>[] {
  const out = [...labels];
  for (const { index } of tree.words) {
    if (!OPENS.test(tree.word(index).form)) continue;
    const close = closing(tree, index);
    if (close === undefined) continue;
    const touched = out.filter(({ first, end }) => first <= close + 1 && end >= index);
    const before = touched.find(({ first, end, label }) => label === "person" && first < index && end >= index);
    const after = touched.find(({ first, end, label }) => label === "person" && first <= close + 1 && end > close + 1);
    if (!before || !after) continue;
    const one = {
      ...before,
      first: Math.min(...touched.map(({ first }) => first)),
      end: Math.max(...touched.map(({ end }) => end)),
      score: Math.max(before.score, after.score),
    };
    out.splice(out.indexOf(before), 0, one);
    for (const part of touched) out.splice(out.indexOf(part), 1);
  }
  return out;
}

/** Where the quotation mark closes behind a few words with capitals, a name right behind it. */
function closing(tree: Tree, open: number): number | undefined {
  const isCapital = (at: number) => /^\p{Lu}/u.test(tree.words[at]?.form ?? "");
  for (let at = open + 1; at <= open + MOST_WORDS + 1; at++) {
    const word = tree.words[at];
    if (!word || word.sentence !== tree.word(open).sentence) return undefined;
    if (CLOSES.test(word.form)) return at > open + 1 && isCapital(at + 1) && isCapital(open - 1) ? at : undefined;
    if (!/^[\p{L}\p{M}.’'-]+$/u.test(word.form) || (at === open + 1 && !isCapital(at))) return undefined;
  }
  return undefined;
}
