import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import { type Edge, EdgeSigns, edgeWeights, type Side } from "./edge-signs.js";
import { linked } from "./linked.js";
import { type Piece, type Pieces, piecesOf } from "./pieces.js";

/** Moves the edges of labelled contents to where they most likely are: the model labels word by word, and breaks off or goes on too far. */
export function withEdges(tree: Tree, pieces: Pieces, drafts: readonly Draft[]): Draft[] {
  const signs = new EdgeSigns(tree, pieces);
  return drafts.map((draft) => {
    if (draft.by !== "label" || !draft.content.length) return draft;
    const content = runs(draft.content).map((run) => ({
      first: best("first", signs.edges("first", run, draft.cue[0])) ?? run.first,
      end: best("end", signs.edges("end", run, draft.cue[0])) ?? run.end,
      score: run.score,
    }));
    return { ...draft, content: content.every(({ first, end }) => first < end) ? content : draft.content };
  });
}

/** Contents that touch as one: a quotation of several sentences has two edges. */
export function runs(content: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of content) {
    const last = out.at(-1);
    if (last && last.end === piece.first)
      out[out.length - 1] = { ...last, end: piece.end, score: Math.min(last.score, piece.score) };
    else out.push(piece);
  }
  return out;
}

/** The choices that `withEdges` makes, for those who learn the weights. */
export function edgeChoices(reading: Reading): { side: Side; run: Piece; cue: Piece | undefined; edges: Edge[] }[] {
  const pieces = piecesOf(reading.analysis);
  const signs = new EdgeSigns(reading.tree, pieces);
  return linked(reading, pieces).flatMap(({ content, cue: [cue] }) =>
    runs(content).flatMap((run) =>
      (["first", "end"] as const).map((side) => ({ side, run, cue, edges: signs.edges(side, run, cue) })),
    ),
  );
}

function best(side: Side, edges: readonly Edge[]): number | undefined {
  const weights = edgeWeights(side);
  let most = Number.NEGATIVE_INFINITY;
  let found: number | undefined;
  for (const { at, signs } of edges) {
    let score = 0;
    for (const sign of signs) score += weights.get(sign) ?? 0;
    if (score > most) {
      most = score;
      found = at;
    }
  }
  return found;
}
