import type { Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import type { Piece, Pieces } from "./pieces.js";

/** "“We stay,” the mayor said, speaking of the siege. “We have no choice.”": the quotation goes on with who was quoted, not with what he spoke of. */
export function withQuoted(tree: Tree, { quotationOf }: Pieces, drafts: readonly Draft[]): Draft[] {
  const isQuoted = ({ first }: Piece) => (quotationOf[first] ?? -1) >= 0;
  const hasQuoted = ({ first, end }: Piece) => quotationOf.slice(first, end).some((one) => one >= 0);
  const sentenceOf = ({ cue: [cue] }: Draft) => cue && tree.word(cue.first).sentence;
  const out = [...drafts];
  for (const [at, draft] of out.entries()) {
    const own = draft.content.findIndex((piece) => !isQuoted(piece));
    const rest = draft.content.filter(
      (piece, place) => place > own && isQuoted(piece) && tree.word(piece.first).sentence !== sentenceOf(draft),
    );
    const [cue] = draft.cue;
    if (own < 0 || !rest.length || !cue || draft.content.some((piece) => hasQuoted(piece) && !rest.includes(piece)))
      continue;
    const to = out.findIndex(
      (other) =>
        sentenceOf(other) === sentenceOf(draft) &&
        (other.cue[0]?.first ?? cue.first) < cue.first &&
        other.content.some((piece) => isQuoted(piece) && piece.end <= cue.first),
    );
    const quoted = out[to];
    if (!quoted) continue;
    out[to] = { ...quoted, content: [...quoted.content, ...rest].sort((a, b) => a.first - b.first) };
    out[at] = { ...draft, content: draft.content.filter((piece) => !rest.includes(piece)) };
  }
  return out;
}
