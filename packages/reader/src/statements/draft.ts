import type { Tree } from "../tree.js";
import { type Cue, cueAt } from "./cues.js";
import type { Piece } from "./pieces.js";

/** A statement on its way into the record, in words. */
export interface Draft {
  source?: Piece;
  /** One piece, or none where a quotation stands alone. */
  cue: Piece[];
  content: Piece[];
  /** Whether the model's labels carry it, or the tree and the lexicon alone. */
  readonly by: "label" | "tree" | "quotation";
}

/** The first cue word of the lexicon among the words of the cue; "said" of "has also said". */
export function cueWord(tree: Tree, { cue }: Pick<Draft, "cue">): Cue | undefined {
  for (const { first, end } of cue) {
    for (let at = first; at < end; at++) {
      const found = cueAt(tree, at);
      if (found) return found;
    }
  }
  return undefined;
}

/** The word that governs the rest of a piece. */
export function headOf(tree: Tree, { first, end }: Piece): number {
  for (let at = first; at < end; at++) {
    const { head, upos } = tree.word(at);
    if ((head < first || head >= end || head === at) && upos !== "PUNCT") return at;
  }
  return first;
}

/** Where a draft begins in the text: its first word. */
export function firstWord({ source, cue, content }: Draft): number {
  return Math.min(...[...(source ? [source] : []), ...cue, ...content].map(({ first }) => first));
}
