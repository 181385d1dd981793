import type { Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";
import { plays } from "./standing-words.js";

/** "said they had taken the town *but gave no evidence*": that they gave none they do not say themselves, wherever a parser hangs it. */
export function withoutSilence(tree: Tree, draft: Draft): Draft {
  const content = draft.content.flatMap((piece) => {
    const head = tree.word(headOf(tree, piece));
    // "…, they said, but there was no confirmation": a piece of its own.
    if (draft.content.length > 1 && head.deprel === "conj" && isSilent(tree, head)) return [];
    const silent = tree.children(head.index, "conj").find((word) => word.index < piece.end && isSilent(tree, word));
    const but = silent && tree.children(silent.index, "cc").find(({ index }) => index > head.index);
    if (!but) return [piece];
    const comma = tree.words[but.index - 1]?.form === "," ? 1 : 0;
    return [{ ...piece, end: but.index - comma }];
  });
  return { ...draft, content };
}

/** "gave no evidence", "he gave no date", "there was no confirmation". */
function isSilent(tree: Tree, { index: verb }: Word): boolean {
  const there = tree.child(verb, "expl") !== undefined;
  const subject = tree.child(verb, "nsubj", "nsubj:pass");
  if (!there && ((subject && !/^(?:s?he|it|they)$/i.test(subject.form)) || !plays(tree, verb, "offering")))
    return false;
  const isBut = tree.children(verb, "cc").some(({ form }) => /^but$/i.test(form));
  return tree
    .children(verb, there ? "nsubj" : "obj")
    .some(
      ({ index }) =>
        (plays(tree, index, "checking") || (isBut && !there && plays(tree, index, "unclear", "say-so", "detail"))) &&
        tree.children(index, "det").some(({ form }) => /^no$/i.test(form)),
    );
}
