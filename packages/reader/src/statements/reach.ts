import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";

export function isPronoun(tree: Tree, at: number): boolean {
  return tree.word(at).upos === "PRON";
}

export function isVerb(tree: Tree, at: number): boolean {
  const { upos } = tree.word(at);
  return upos === "VERB" || (upos === "ADJ" && /ed$/i.test(tree.word(at).form));
}

export function isBeing(tree: Tree, at: number): boolean {
  return /^(?:is|are|was|were|been|be|being)$/i.test(tree.words[at]?.form ?? "");
}

/** "said by officials": who does it, of a passive. */
export function doneBy(tree: Tree, verb: number): Word | undefined {
  return tree.children(verb, "obl").find(({ index }) => tree.child(index, "case")?.form.toLowerCase() === "by");
}

/** A word and all below it, without relative clauses and loose ones. */
export function below(tree: Tree, at: number): readonly number[] {
  return tree.subtree(at, ({ deprel }) => isDeprel(deprel, ["acl:relcl", "parataxis", "advcl"]));
}

export function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);
}

export function sentenceStart(tree: Tree, at: number): number {
  const { sentence } = tree.word(at);
  let first = at;
  while (tree.words[first - 1]?.sentence === sentence) first--;
  return first;
}

/** Whether the sentence of the word asks: a mark of it stands behind the word. */
export function asks(tree: Tree, at: number): boolean {
  return range(at, sentenceEnd(tree, at)).some((one) => tree.word(one).form === "?");
}

export function sentenceEnd(tree: Tree, at: number): number {
  const { sentence } = tree.word(at);
  let end = at + 1;
  while (tree.words[end]?.sentence === sentence) end++;
  return end;
}
