import type { Word } from "../analysis.js";
import { isSomebody, roleNoun } from "../names/role-nouns.js";
import type { Tree } from "../tree.js";
import type { Draft } from "./draft.js";

/** Whose say-so it is: "the testimony *of the witness*". */
export function ofWhom(tree: Tree, sayso: number): Word | undefined {
  return tree
    .children(sayso, "nmod")
    .find(
      ({ index, upos }) =>
        index > sayso &&
        (upos === "PROPN" || isSomebody(roleNoun(tree.word(index)))) &&
        tree.children(index, "case").some(({ form }) => /^of$/i.test(form)),
    );
}

/** "this toll", "the figures": what can only be of something counted. */
export function isToll(tree: Tree, at: number): boolean {
  return /^(?:tolls?|figures?|counts?|tall(?:y|ies)|numbers?)$/i.test(tree.word(at).form);
}

/** Whether what is said has a number in it. */
export function tellsNumber(tree: Tree, { content }: Draft): boolean {
  return content.some(({ first, end }) =>
    tree.words
      .slice(first, end)
      .some(({ upos, form }) => upos === "NUM" || /^(?:dozens?|scores|hundreds?|thousands?)$/i.test(form)),
  );
}
