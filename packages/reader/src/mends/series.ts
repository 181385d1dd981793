import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/**
 * "Idris Moe, the deputy commander and a *veteran* of the war, was shot": behind a list no comma parts its last from what is told of it. Where one
 * does, an aside ends there, and tells twice who the one before it is.
 */
export function officesOfOne(tree: Tree, second: Word): readonly Change[] | undefined {
  if (second.upos !== "NOUN" || !isDeprel(second.deprel, ["conj"])) return undefined;
  const one = tree.word(second.head);
  const first = tree
    .children(one.index, "appos")
    .findLast(({ index, upos }) => index < second.index && upos === "NOUN");
  const and = tree.child(second.index, "cc");
  if (!first || !and || tree.words[and.index - 1]?.form === "," || !tree.child(second.index, "det")) return undefined;
  if (Math.max(...spoken(tree, first.index)) !== and.index - 1) return undefined;
  const comma = tree.words[Math.max(...spoken(tree, second.index)) + 1];
  const verb = tree.word(one.head);
  const next = comma && tree.words[comma.index + 1];
  const isTold =
    comma?.form === "," &&
    next &&
    (next === verb || (next.head === verb.index && /^aux|^cop|^advmod/.test(next.deprel)));
  return isTold && verb.index > comma.index ? [[second.index, { head: first.index }]] : undefined;
}

/**
 * "killed a judge, *three* of her guards and a driver", "the mayor, Ana Moe, her *driver* and two clerks": more than one, or somebody's own, are no
 * second word for one. "The president, the *speaker* and a general were held": nor is who stands in a list that no comma ends.
 */
export function fellowForAside(tree: Tree, fellow: Word): readonly Change[] | undefined {
  if (!isDeprel(fellow.deprel, ["appos"]) || fellow.head > fellow.index || tree.child(fellow.index, "case", "cc"))
    return undefined;
  const above = tree.word(fellow.head);
  // "the mayor, Ana Moe, her driver"
  const one = isDeprel(above.deprel, ["appos"]) && above.upos === "PROPN" ? tree.word(above.head) : above;
  const start = Math.min(...spoken(tree, fellow.index));
  if (tree.words[start - 1]?.form !== "," || !/^(?:NOUN|PROPN)$/.test(one.upos) || !isOne(tree, one)) return undefined;
  const last = lastOf(tree, one, above, fellow);
  if (!last || !(isMore(tree, fellow) || isOwn(tree, fellow) || isListed(tree, one, fellow, last))) return undefined;
  return [
    [fellow.index, { head: one.index, deprel: "conj" }],
    [last.index, { head: one.index, deprel: "conj" }],
  ];
}

/** The last of the list: behind an "and" that stands right behind the fellow, wherever a parser hangs it. */
function lastOf(tree: Tree, one: Word, above: Word, fellow: Word): Word | undefined {
  const hosts = [one, above, fellow, ...tree.children(fellow.index, "nmod")];
  return hosts
    .flatMap(({ index }) => tree.children(index, "conj"))
    .find(({ index, upos }) => {
      const and = tree.child(index, "cc");
      if (
        index < fellow.index ||
        !and ||
        !/^(?:NOUN|PROPN|NUM)$/.test(upos) ||
        !tree.child(index, "det", "nummod", "nmod:poss")
      )
        return false;
      const before = spoken(tree, fellow.index).filter((at) => at < and.index);
      return [1, 2].some((step) => Math.max(...before) === and.index - step);
    });
}

/** "The president, the speaker and a general *were*": many, and no comma before the verb. */
function isListed(tree: Tree, one: Word, fellow: Word, last: Word): boolean {
  const verb = tree.word(one.head);
  const many = tree
    .children(verb.index, "aux", "aux:pass", "cop")
    .find(({ form }) => /^(?:were|are|have)$/i.test(form));
  const next = tree.words[Math.max(...spoken(tree, last.index)) + 1];
  return many !== undefined && next === many && fellow.upos === "NOUN" && isDeprel(one.deprel, ["nsubj"]);
}

function isOne(tree: Tree, { index, form, lemma, upos }: Word): boolean {
  const isPlural = upos === "NOUN" && form.toLowerCase() !== lemma.toLowerCase();
  return !isPlural && !tree.child(index, "nummod");
}

/** "three of her guards", "two clerks" */
function isMore(tree: Tree, { index, upos, form }: Word): boolean {
  const number = upos === "NUM" ? form : tree.child(index, "nummod")?.form;
  return number !== undefined && !/^(?:one|1|\d{2})$/i.test(number);
}

function isOwn(tree: Tree, { index }: Word): boolean {
  return tree.children(index, "nmod:poss").some(({ form }) => /^(?:his|her|their)$/i.test(form));
}

/** The words of a phrase without the marks at its end. */
function spoken(tree: Tree, at: number): number[] {
  return tree.subtree(at).filter((word) => tree.word(word).upos !== "PUNCT");
}

/** "seized the pilot *along with* a Dane", "together with two nurses": whoever stands right behind one with these words is with him. */
export function alongWith(tree: Tree, second: Word): readonly Change[] | undefined {
  if (!isDeprel(second.deprel, ["obl", "nmod", "obj"]) || second.head > second.index) return undefined;
  const start = Math.min(...spoken(tree, second.index));
  const first = TOGETHER.test(tree.words[start]?.form ?? "") ? start : start - 1;
  if (!TOGETHER.test(tree.words[first]?.form ?? "") || !/^with$/i.test(tree.words[first + 1]?.form ?? ""))
    return undefined;
  const above = tree.word(second.head);
  if (above.upos !== "VERB") return [[second.index, { deprel: "conj" }]];
  const isBefore = ({ index }: Word) => {
    const end = Math.max(...spoken(tree, index).filter((at) => at < first));
    return end === first - 1 || (end === first - 2 && tree.words[first - 1]?.form === ",");
  };
  // "was arrested along with his brother"
  const suffering = above.index === first - 1 ? tree.child(above.index, "nsubj:pass") : undefined;
  const one =
    tree
      .children(above.index, "obj", "nsubj")
      .filter(({ index }) => index < first)
      .find(isBefore) ?? suffering;
  return one && [[second.index, { head: one.index, deprel: "conj" }]];
}

const TOGETHER = /^(?:along|together)$/i;
