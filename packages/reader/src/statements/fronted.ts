import { isDeprel, type Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";
import { range } from "./reach.js";

/** A label that breaks off in what is said before the speaker, "Troops took the town after days of siege, residents said", goes to the edges of the clause. */
export function withFronted(tree: Tree, drafts: readonly Draft[]): Draft[] {
  const spoken = new Set(
    drafts.flatMap(({ source, cue }) =>
      [...(source ? [source] : []), ...cue].flatMap(({ first, end }) => range(first, end)),
    ),
  );
  return drafts.map((draft) => {
    const { source, cue, content } = draft;
    const [piece, ...more] = content;
    if (draft.by !== "label" || !source || !cue[0] || !piece || more.length) return draft;
    const speaker = Math.min(source.first, cue[0].first);
    if (piece.end > speaker || tree.words[speaker - 1]?.form !== ",") return draft;
    const clause = tree
      .children(headOf(tree, cue[0]), "ccomp")
      .find(({ index }) => index < speaker && tree.word(index).sentence === tree.word(piece.first).sentence);
    if (!clause || isDeprel(tree.word(headOf(tree, cue[0])).deprel, ["conj"])) return draft;
    const first = Math.min(...tree.subtree(clause.index));
    const end = speaker - 1;
    const isInside = first <= piece.first && piece.end <= end && (first < piece.first || piece.end < end);
    if (!isInside || range(first, end).some((at) => spoken.has(at))) return draft;
    return { ...draft, content: [{ ...piece, first, end }] };
  });
}
