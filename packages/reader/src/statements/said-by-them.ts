import type { Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";

/**
 * "The colonel was *said by diplomats to be receiving arms*": what stands in the infinitive is what they say of him, whatever a label takes for it.
 */
export function withInfinitive(tree: Tree, draft: Draft): Draft {
  const {
    source,
    cue: [cue],
    content,
  } = draft;
  const verb = cue && tree.word(headOf(tree, cue));
  if (!source || !verb || verb.upos !== "VERB" || !tree.child(verb.index, "aux:pass") || source.first < cue.first)
    return draft;
  const told = tree.children(verb.index, "xcomp", "advcl", "ccomp").find(({ index }) => {
    const to = tree.child(index, "mark");
    return to !== undefined && /^to$/i.test(to.form) && to.index === source.end;
  });
  if (!told || content.some(({ first, end }) => first <= told.index && told.index < end)) return draft;
  const last = Math.max(...tree.subtree(told.index));
  return { ...draft, content: [...content, { first: source.end, end: last + 1, score: 0 }] };
}
