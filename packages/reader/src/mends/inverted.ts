import { isSomebody, roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import { isPast, type Mend } from "./mend.js";

/** Verbs of saying that take a hearer, so that a parser takes who stands behind them for one. */
const WARNING = /^(?:warn|caution|ask|urge|remind|advise|threaten|declare|insist|add|vow|admit)$/i;

/** "If they stay, *warned the spokesman*, “we shall fire”": behind what is said it is he who warns. */
export const warnedByHim: Mend = (tree, verb) => {
  if (!isPast(verb) || !WARNING.test(verb.lemma) || tree.child(verb.index, "nsubj", "nsubj:pass", "aux", "aux:pass"))
    return undefined;
  if (!/^[,"”]$/.test(tree.words[verb.index - 1]?.form ?? "") || tree.words[verb.index - 2]?.sentence !== verb.sentence)
    return undefined;
  const one = tree.children(verb.index, "iobj", "obj").find(({ index }) => index > verb.index);
  if (!one || !(isSomebody(roleNoun(one)) || one.upos === "PROPN")) return undefined;
  if (Math.min(...tree.subtree(one.index)) !== verb.index + 1 || !isQuoting(tree, verb.sentence)) return undefined;
  return [[one.index, { deprel: "nsubj" }]];
};

/** "*Killed were* a captain and a driver", "also detained was a reporter": behind what was done stand those it was done to. */
export const doneFirst: Mend = (tree, verb) => {
  if (
    !isPast(verb) ||
    !isDeprel(verb.deprel, ["nsubj", "csubj"]) ||
    tree.child(verb.index, "nsubj", "obj", "aux", "det")
  )
    return undefined;
  const one = tree.word(verb.head);
  const be = tree.child(one.index, "cop");
  if (!be || !/^(?:was|were|is|are)$/i.test(be.form) || be.index < verb.index || one.index < be.index) return undefined;
  if (
    !/^(?:NOUN|PROPN|NUM)$/.test(one.upos) ||
    !tree.words.slice(verb.index + 1, be.index).every(({ head }) => tree.isWithin(head, verb.index))
  )
    return undefined;
  const isRoot = one.head === one.index;
  return [
    [verb.index, { head: isRoot ? verb.index : one.head, deprel: one.deprel }],
    [one.index, { head: verb.index, deprel: "nsubj:pass" }],
    [be.index, { head: verb.index, deprel: "aux:pass" }],
  ];
};

/** "It was Oman *that armed* them": a parser may hang what it did on it as a clause without a doer. */
export const doneByWhom: Mend = (tree, verb) => {
  if (verb.upos === "VERB" && verb.deprel === "advcl:relcl" && tree.child(verb.index, "nsubj")) {
    const navy = tree.word(verb.head);
    const isIt = tree.children(navy.index, "expl", "nsubj").some(({ form }) => /^it$/i.test(form));
    const isOne =
      isIt && /^(?:NOUN|PROPN)$/.test(navy.upos) && tree.child(navy.index, "cop") && !tree.child(navy.index, "case");
    return isOne && navy.index < verb.index ? [[verb.index, { deprel: "acl:relcl" }]] : undefined;
  }
  if (
    verb.upos !== "VERB" ||
    !isDeprel(verb.deprel, ["csubj", "ccomp"]) ||
    tree.child(verb.index, "nsubj", "nsubj:pass")
  )
    return undefined;
  const one = tree.word(verb.head);
  const that = tree.children(verb.index, "mark").find(({ form }) => /^(?:that|who|which)$/i.test(form));
  const isCleft =
    /^(?:NOUN|PROPN)$/.test(one.upos) &&
    one.index < verb.index &&
    tree.child(one.index, "cop") !== undefined &&
    tree.children(one.index, "expl", "nsubj").some(({ form }) => /^it$/i.test(form));
  if (!that || !isCleft || that.index < one.index) return undefined;
  const deprel = tree.child(verb.index, "aux:pass") ? "nsubj:pass" : "nsubj";
  return [
    [verb.index, { deprel: "acl:relcl" }],
    [that.index, { deprel, upos: "PRON" }],
  ];
};

function isQuoting(tree: Tree, sentence: number): boolean {
  return tree.words.some((word) => word.sentence === sentence && /^["“”]$/.test(word.form));
}
