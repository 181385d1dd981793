import type { Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";

/** "a man *identified as* Omar": whom others name says nothing by it. */
export function isNaming(tree: Tree, { source, cue }: Draft): boolean {
  if (!source) return false;
  const named = headOf(tree, source);
  return cue.some((piece) => {
    const verb = tree.word(headOf(tree, piece));
    const isPassive = verb.deprel === "acl" && verb.head === named && !/ing$/i.test(verb.form);
    return isPassive && /^as$/i.test(tree.word(piece.end - 1).form);
  });
}

/** "The mission, known as MINUSMA, warned": a name is nobody's saying, least of all that of its bearer. */
export function isKnownAs(tree: Tree, { cue: [cue], source }: Draft): boolean {
  return (
    cue !== undefined &&
    source !== undefined &&
    /\bknown as$/i.test(tree.slice(cue.first, cue.end)) &&
    source.end <= cue.first
  );
}
