import type { Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import { type Cue, cueAt } from "./cues.js";
import type { Piece } from "./pieces.js";

/** A statement on its way into the record, in words. */
export interface Draft {
  source?: Piece;
  /** One piece, or none where a quotation stands alone. */
  cue: Piece[];
  content: Piece[];
  /** The cue of the one that passes it on, where its content does not tell. */
  readonly within?: Piece;
  /** Whether the model's labels carry it, or the tree and the lexicon alone, or the marks around it. */
  readonly by: "label" | "tree" | "quotation" | "tag";
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

/** The word that governs the first piece of its cue. */
export function cueHead(tree: Tree, { cue: [cue] }: Pick<Draft, "cue">): Word | undefined {
  return cue && tree.word(headOf(tree, cue));
}

/** The word that governs the rest of a piece; where a poor tree gives several, a noun that governs most, then the first. */
export function headOf(tree: Tree, { first, end }: Piece): number {
  let found = first;
  let most = -1;
  for (let at = first; at < end; at++) {
    const { head, upos } = tree.word(at);
    if ((head >= first && head < end && head !== at) || upos === "PUNCT") continue;
    // "Islamic State's leader" is not headed by its owner.
    if (at + 2 < end && tree.children(at, "case").some(({ form }) => /^['’]s?$/i.test(form))) continue;
    let weight = /^(?:NOUN|PROPN|PRON|VERB)$/.test(upos) ? 1 : 0;
    for (const one of tree.subtree(at)) if (first <= one && one < end) weight++;
    if (weight > most) {
      most = weight;
      found = at;
    }
  }
  return found;
}

/** Where a draft begins in the text: its first word. */
export function firstWord({ source, cue, content }: Draft): number {
  return Math.min(...[...(source ? [source] : []), ...cue, ...content].map(({ first }) => first));
}
