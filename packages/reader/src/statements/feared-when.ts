import type { Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";
import { plays } from "./standing-words.js";

/** "Dozens were feared dead *when jets bombed a market*": what is feared, not when; that the jets came is the report's own word. */
export function withoutWhenFeared(tree: Tree, draft: Draft): Draft {
  const [cue] = draft.cue;
  if (draft.source || !cue) return draft;
  const verb = headOf(tree, cue);
  if (!plays(tree, verb, "frame") || !tree.child(verb, "aux:pass")) return draft;
  const feared = tree.children(verb, "xcomp", "ccomp").map(({ index }) => index);
  const when = [verb, ...feared]
    .flatMap((at) => tree.children(at, "advcl"))
    .find(({ index }) => index > verb && isOwnClause(tree, index));
  const first = when && Math.min(...tree.subtree(when.index));
  if (first === undefined || first <= cue.end) return draft;
  const content = draft.content.flatMap((piece) => {
    if (piece.end <= first) return [piece];
    return piece.first < first ? [{ ...piece, end: first }] : [];
  });
  return content.length ? { ...draft, content } : draft;
}

/** "when jets bombed it", "after a mine went off": with a subject that is named, and told as done. */
function isOwnClause(tree: Tree, verb: number): boolean {
  const subject = tree.child(verb, "nsubj", "nsubj:pass");
  if (!subject || subject.upos === "PRON") return false;
  const helps = tree
    .children(verb, "aux")
    .some(({ form }) => /^(?:will|would|may|might|could|can|should)$/i.test(form));
  const opens = tree.children(verb, "mark", "advmod").some(({ form }) => /^(?:when|after|as|since|while)$/i.test(form));
  return opens && !helps;
}
