import { lemmasOf } from "../events/lemmas.js";
import { roleNoun } from "../names/role-nouns.js";
import type { Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";

/** "Parliament *confirmed* him as defence minister": somebody is put into an office, which has no article; nothing is said, and nothing checked. */
export function isAppointing(tree: Tree, verb: number): boolean {
  if (!lemmasOf(tree.word(verb)).includes("confirm") || tree.child(verb, "ccomp")) return false;
  const whom = tree.children(verb, "obj", "nsubj:pass").map(({ index }) => index);
  return [verb, ...whom]
    .flatMap((above) => tree.children(above, "obl", "nmod"))
    .some(
      ({ index, upos }) =>
        upos === "NOUN" &&
        tree.children(index, "case").some(({ form }) => /^as$/i.test(form)) &&
        !tree.child(index, "det", "nmod:poss"),
    );
}

/** "The minister *dismissed* the police chief": put out of an office; who is "dismissed as a liar" is spoken of. */
function isDismissing(tree: Tree, verb: number): boolean {
  if (!lemmasOf(tree.word(verb)).includes("dismiss")) return false;
  const whom = tree.children(verb, "obj", "nsubj:pass").at(-1);
  const role = whom?.upos === "NOUN" ? roleNoun(whom) : undefined;
  const isAs = tree
    .children(verb, "obl", "advcl", "xcomp")
    .some(({ index }) => tree.children(index, "case", "mark").some(({ form }) => /^as$/i.test(form)));
  return role?.type === "person" && !isAs;
}

export function isOfAppointing(tree: Tree, { cue }: Draft): boolean {
  return cue.map((piece) => headOf(tree, piece)).some((verb) => isAppointing(tree, verb) || isDismissing(tree, verb));
}
