import type { Draft } from "./draft.js";
import type { Piece, Pieces } from "./pieces.js";

/** The words between two stretches of one quotation are said, too: labels may leave out a sentence or a phrase of it. */
export function withoutHoles({ quotationOf }: Pieces, draft: Draft): Draft {
  const content: Piece[] = [];
  for (const piece of draft.content) {
    const last = content.at(-1);
    const one = (last && quotationOf[last.end - 1]) ?? -1;
    const isHole =
      one >= 0 &&
      last &&
      last.end <= piece.first &&
      quotationOf.slice(last.end, piece.first + 1).every((at) => at === one);
    if (isHole) content[content.length - 1] = { ...piece, first: last.first };
    else content.push(piece);
  }
  return content.length < draft.content.length ? { ...draft, content } : draft;
}
