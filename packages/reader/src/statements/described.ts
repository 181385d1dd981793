import type { Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";

/** "“We fled,” said a nurse, who asked *not to be named*": what describes the speaker is no part of what she said. */
export function withoutDescription(tree: Tree, draft: Draft): Draft {
  const { source, content } = draft;
  if (!source || content.length < 2) return draft;
  const speaker = headOf(tree, source);
  const clauses = tree
    .children(speaker, "acl:relcl")
    .filter(({ index }) => index >= source.end && tree.child(index, "nsubj", "nsubj:pass") !== undefined);
  const own = content.filter(({ first, end }) => {
    const words = tree.words.slice(first, end);
    return !clauses.some(({ index }) => words.every((word) => tree.isWithin(word.index, index)));
  });
  return own.length && own.length < content.length ? { ...draft, content: own } : draft;
}
