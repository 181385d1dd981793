import type { Tree } from "../tree.js";
import { cueAt } from "./cues.js";
import { type Draft, headOf } from "./draft.js";
import type { Piece, Pieces } from "./pieces.js";

/**
 * "Police believe he is hiding; the army said *he had been killed*": who speaks behind a semicolon has not said what stands before it, where he
 * says something behind it as well. What stands before is whose the tree says.
 */
export function ownHalf(tree: Tree, { quotationOf }: Pieces, draft: Draft): Draft[] {
  const { source, cue, content } = draft;
  const [first] = cue;
  if (!source || !first || content.length < 2) return [draft];
  const from = Math.min(source.first, first.first);
  const parts = tree.words
    .slice(Math.min(...content.map((piece) => piece.first)), from)
    .findLast(({ index, form }) => form === ";" && (quotationOf[index] ?? -1) < 0);
  const own = parts ? content.filter((piece) => piece.first > parts.index) : [];
  if (!own.length) return [draft];
  const others = content.filter((piece) => !own.includes(piece)).flatMap((piece) => said(tree, piece) ?? []);
  return [...others, { ...draft, content: own }];
}

/** By whom the tree has something believed or said. */
function said(tree: Tree, content: Piece): Draft | undefined {
  const verb = tree.parent(headOf(tree, content));
  const subject = verb && tree.child(verb.index, "nsubj");
  if (!subject || verb.index > content.first || cueAt(tree, verb.index)?.pos !== "V") return undefined;
  const { score } = content;
  return {
    by: "label",
    source: { ...tree.phrase(subject.index), score },
    cue: [{ first: verb.index, end: verb.index + 1, score }],
    content: [content],
  };
}
