import type { Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import type { Piece } from "./pieces.js";

/**
 * "The ministry said 900 had fled and *warned that more* would": what somebody says ends where the same one is told to say something else. What
 * another's words hold ("said that the army had warned") stays whole.
 */
export function sideBySide(tree: Tree, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const ends = drafts.flatMap((other) => (other === draft ? [] : (nextOf(tree, draft, other) ?? [])));
    if (!ends.length) return draft;
    const end = Math.min(...ends);
    const content = draft.content.flatMap((piece): Piece[] =>
      piece.first >= end ? [] : [{ ...piece, end: Math.min(piece.end, end) }],
    );
    return content.length ? { ...draft, content } : draft;
  });
}

/** Where the other begins, if it stands in the content and is by the same source outside of it. */
function nextOf(tree: Tree, { source, content, cue: own }: Draft, other: Draft): number | undefined {
  const [cue, ...more] = other.cue;
  if (!source || !other.source || !cue || more.length || !own.length) return undefined;
  const isSame = source.first < other.source.end && other.source.first < source.end;
  const inside = content.some(({ first, end }) => first < cue.first && cue.end <= end);
  if (!isSame || !inside || content.some(({ first, end }) => first <= source.first && source.end <= end))
    return undefined;
  const before = tree.words.slice(Math.max(0, cue.first - NEAR), cue.first);
  const and = before.findLast(({ form }) => /^(?:and|but)$/i.test(form));
  const between = and ? tree.words.slice(and.index + 1, cue.first) : [];
  if (!and || !between.every(({ upos }) => /^(?:ADV|AUX|PUNCT)$/.test(upos))) return undefined;
  return tree.words[and.index - 1]?.form === "," ? and.index - 1 : and.index;
}

/** How many words may stand between "and" and what is said beside: "and has since also". */
const NEAR = 5;
