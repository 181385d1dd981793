import { isDeprel, type Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";
import { plays } from "./standing-words.js";

/** "said they had taken the town *but gave no evidence*": that they gave none they do not say themselves, wherever a parser hangs it. */
export function withoutSilence(tree: Tree, draft: Draft): Draft {
  const content = draft.content.map((piece) => {
    const at = headOf(tree, piece);
    const gave = tree
      .children(at, "conj")
      .find(
        ({ index }) =>
          index < piece.end &&
          plays(tree, index, "offering") &&
          !tree.child(index, "nsubj", "nsubj:pass") &&
          isOfNone(tree, index),
      );
    const but = gave && tree.children(gave.index, "cc").find(({ index }) => index > at);
    if (!but) return piece;
    const comma = tree.words[but.index - 1]?.form === "," ? 1 : 0;
    return { ...piece, end: but.index - comma };
  });
  return { ...draft, content };
}

/** "no evidence", "no proof for it". */
function isOfNone(tree: Tree, verb: number): boolean {
  return tree
    .children(verb, "obj")
    .some(
      ({ index, deprel }) =>
        isDeprel(deprel, ["obj"]) &&
        plays(tree, index, "checking") &&
        tree.children(index, "det").some(({ form }) => /^no$/i.test(form)),
    );
}
