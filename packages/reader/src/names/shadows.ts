import type { Tree } from "../tree.js";
import { isDeprel } from "../tree.js";
import type { Draft } from "./draft.js";
import { isPlural } from "./role-nouns.js";

/**
 * Noun phrases that no record lists ("the recording", "talks") but that pronouns refer to all the same. They stand among
 * the candidates so that "it" is not given to the last body for want of the thing that it means, and are dropped after.
 */
export function shadowsOf(tree: Tree, drafts: readonly Draft[]): Draft[] {
  const taken = new Set<number>();
  for (const draft of drafts)
    for (let at = draft.first; at < draft.end; at++) if (draft.level === "name" || at === draft.head) taken.add(at);
  const out: Draft[] = [];
  for (const word of tree.words) {
    if ((word.upos !== "NOUN" && word.upos !== "PROPN") || taken.has(word.index)) continue;
    if (
      isDeprel(word.deprel, ["compound", "flat", "fixed", "goeswith"]) ||
      word.deprel === "nmod:unmarked" ||
      word.deprel === "nmod:desc"
    )
      continue;
    out.push({
      first: word.index,
      end: word.index + 1,
      span: word.span,
      head: word.index,
      type: "other",
      level: "nominal",
      plural: isPlural(word),
      score: 0,
    });
  }
  return out;
}
