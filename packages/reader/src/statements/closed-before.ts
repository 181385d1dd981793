import { isDeprel, type Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import type { Piece, Pieces } from "./pieces.js";

/**
 * "He had looked at the files, “and that is my fear.” “It is ours,” the inspector said": a quotation that was closed in a sentence with words of its own is
 * not the inspector's; "he" is who spoke in the sentence before, if anybody did.
 */
export function withClosedBefore(tree: Tree, pieces: Pieces, drafts: readonly Draft[]): Draft[] {
  const sentenceOf = (at: number | undefined) => tree.words[at ?? -1]?.sentence ?? -1;
  const out: Draft[] = [];
  for (const draft of drafts) {
    const [cue] = draft.cue;
    const apart = draft.content.filter(
      (piece, at) =>
        cue && sentenceOf(piece.first) < sentenceOf(cue.first) && isClosed(pieces, piece, draft.content[at + 1]),
    );
    out.push(apart.length ? { ...draft, content: draft.content.filter((piece) => !apart.includes(piece)) } : draft);
    for (const piece of apart) {
      const speaker = drafts.findLast((one) => sentenceOf(one.cue[0]?.first) === sentenceOf(piece.first) - 1)?.source;
      if (speaker && isOfHim(tree, piece)) out.push({ by: "quotation", source: speaker, cue: [], content: [piece] });
    }
  }
  return out;
}

/** Whether the piece begins in words of the report, ends in a quotation, and the next one opens another right behind it. */
function isClosed({ quotationOf }: Pieces, { first, end }: Piece, next: Piece | undefined): boolean {
  const [begin = -1, last = -1, after = -1] = [first, end - 1, end].map((at) => quotationOf[at] ?? -1);
  return begin < 0 && last >= 0 && after >= 0 && after !== last && next?.first === end;
}

function isOfHim(tree: Tree, { first, end }: Piece): boolean {
  return tree.words
    .slice(first, end)
    .some(({ form, deprel }) => /^(?:he|she|they)$/i.test(form) && isDeprel(deprel, ["nsubj", "nsubj:pass"]));
}
