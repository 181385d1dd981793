import { isDeprel, type Tree } from "../tree.js";
import { positionAt } from "./cues.js";
import type { Draft } from "./draft.js";
import { sentenceEnd } from "./reach.js";

/** "*The army's position is* that the rebels fired first", "the official line, they repeat, was that": whose word the clause is. */
export function lineAt(tree: Tree, at: number): Draft | undefined {
  const noun = tree.word(at);
  const said = tree.word(noun.head);
  if (!isDeprel(noun.deprel, ["nsubj"]) || said.index < at || !positionAt(tree, at)) return undefined;
  const is = tree.children(said.index, "cop").find(({ form }) => /^(?:is|was)$/i.test(form));
  const that = tree.children(said.index, "mark").find(({ form }) => /^that$/i.test(form));
  if (
    !is ||
    !that ||
    is.index < at ||
    that.index < is.index ||
    !tree.children(said.index, "nsubj", "nsubj:pass").some(({ index }) => index > that.index)
  )
    return undefined;
  const whose =
    tree.child(at, "nmod:poss") ??
    tree
      .children(at, "nmod")
      .find(({ index }) => tree.children(index, "case").some(({ form }) => /^(?:of|from|by)$/i.test(form)));
  const isNamed = tree.child(at, "amod", "compound") !== undefined;
  const phrase = tree.phrase(whose?.index ?? at, ({ deprel }) => isDeprel(deprel, ["case", "punct", "acl"]));
  const end = sentenceEnd(tree, at);
  const last = /^[.!]$/.test(tree.word(end - 1).form) ? end - 1 : end;
  return {
    by: "tree",
    ...((whose || isNamed) && { source: { first: phrase.first, end: Math.min(phrase.end, is.index), score: 0 } }),
    cue: [{ first: is.index, end: is.index + 1, score: 0 }],
    content: [{ first: that.index, end: last, score: 0 }],
  };
}
