import type { Tree } from "../tree.js";
import type { Cue } from "./cues.js";
import type { Piece } from "./pieces.js";

/** How many words may name those who accuse. */
const ACCUSERS = 8;

/**
 * "has been accused by officials of training rebels": who is named behind "by" and what behind the "of" or "for" before a verb in -ing, whatever
 * the tree makes of them.
 */
export function chargedBy(tree: Tree, cue: Cue): { source: Piece; content: Piece } | undefined {
  const by = tree.words[cue.end];
  if (!tree.child(cue.at, "aux:pass") || !/^by$/i.test(by?.form ?? "")) return undefined;
  const { sentence } = tree.word(cue.at);
  const of = tree.words
    .slice(cue.end + 2, cue.end + 2 + ACCUSERS)
    .find(({ form, index }) => /^(?:of|for)$/i.test(form) && /ing$/i.test(tree.words[index + 1]?.form ?? ""));
  if (!of || of.sentence !== sentence) return undefined;
  let end = of.index + 2;
  while (tree.words[end]?.sentence === sentence && !/^[,.;:]$/.test(tree.word(end).form)) end++;
  return {
    source: { first: cue.end + 1, end: of.index, score: 0 },
    content: { first: of.index, end, score: 0 },
  };
}
