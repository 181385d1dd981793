import type { Tree } from "../tree.js";
import { cueAt } from "./cues.js";
import type { Draft } from "./draft.js";
import type { Piece } from "./pieces.js";

/** "The bank falls to the state, according to aides, a daily said": whether what the daily says takes in all that makes the other statement. */
export function takesIn(content: readonly Piece[], { source, cue, content: said }: Draft): boolean {
  return holds(content, [...cue, ...said, ...(source ? [source] : [])]);
}

export function holds(content: readonly Piece[], pieces: readonly Piece[]): boolean {
  return pieces.every((one) => content.some(({ first, end }) => first <= one.first && one.end <= end));
}

/** "The bank falls to the state, *according to aides,* a daily said": whom it has that from is part of what the daily says, whatever the tree hangs it on. */
export function throughTeller(tree: Tree, content: Piece, source: Piece): Piece {
  const end = tree.words[content.end - 1]?.form === "," ? content.end - 1 : content.end;
  const isTeller = end + 2 < source.first && isTellerAt(tree, end) && tree.words[source.first - 1]?.form === ",";
  return isTeller ? { ...content, end: source.first - 1 } : content;
}

/** Whether a comma stands at the place, and words behind it that lead in a source: ", according to aides". */
export function isTellerAt(tree: Tree, at: number): boolean {
  return tree.words[at]?.form === "," && tree.words[at + 1] !== undefined && cueAt(tree, at + 1)?.pos === "P";
}

/** What stands inside what another says ends with that: "*he told them that rebels had fled*, the radio reported". */
export function clipped(inner: Draft, outer: Draft | undefined): Draft {
  const at = inner.cue[0]?.first ?? -1;
  const around = outer?.content.find(({ first, end }) => first <= at && at < end);
  if (!around) return inner;
  const content = inner.content.map((piece) =>
    piece.first < around.end && piece.end > around.end ? { ...piece, end: around.end } : piece,
  );
  return { ...inner, content };
}
