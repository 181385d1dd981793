import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { isSomebody, roleNoun } from "../names/role-nouns.js";
import { cueAt } from "../statements/cues.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "Ten died when a camp was hit, *a doctor* who fled *told* the radio": behind a comma, who tells it at the end has no part in what he tells. */
export function tellerAtEnd(tree: Tree, verb: Word): readonly Change[] | undefined {
  const teller = tree.word(verb.head);
  if (!isTelling(tree, verb) || !/^(?:NOUN|PROPN)$/.test(teller.upos) || teller.index > verb.index) return undefined;
  if (!isDeprel(verb.deprel, ["advcl", "acl"])) return undefined;
  // A relative clause without its "who" is none where it has a hearer.
  if (verb.deprel === "acl:relcl" && !tree.child(verb.index, "iobj")) return undefined;
  if (tree.child(verb.index, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass", "ccomp", "xcomp", "cc"))
    return undefined;
  const told = tree.word(teller.head);
  if (told.index > teller.index) return undefined;
  // "abducted nine workers, *the governor posted* on Monday": he is no name for the workers.
  const isNamed = isDeprel(teller.deprel, ["appos"]) && isSomebody(roleNoun(teller)) && !isMadeBy(tree, verb);
  // A subject stands before its verb.
  if (!isDeprel(teller.deprel, ["nsubj"]) && !isNamed) return undefined;
  const own = tree.subtree(teller.index).filter((at) => !tree.isWithin(at, verb.index));
  if (!isBehindComma(tree, own, verb)) return undefined;
  const root = tree.ancestors(teller.index).at(-1);
  return (
    root && [
      [teller.index, { head: verb.index, deprel: "nsubj" }],
      [verb.index, { head: root.index, deprel: "parataxis" }],
    ]
  );
}

/** "Ten were shot, *an elder* who fled *told* the radio": who tells it at the end with a subject of its own tells all before the comma. */
export function tellerBeside(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (!isTelling(tree, verb) || verb.deprel !== "advcl" || verb.head > verb.index) return undefined;
  const subject = tree.child(verb.index, "nsubj");
  if (!subject || !isBehindComma(tree, before(tree, subject, verb), verb)) return undefined;
  // "…, when witnesses told the court", "…, as he told them".
  if (tree.child(verb.index, "mark", "ccomp", "xcomp", "cc")) return undefined;
  if (tree.children(verb.index, "advmod").some(({ index }) => index < subject.index)) return undefined;
  const root = tree.ancestors(verb.index).at(-1);
  return root && [[verb.index, { head: root.index, deprel: "parataxis" }]];
}

/** "Rebels shot two men, *a doctor* who fled *told* the radio": whom a parser took for another name of somebody told of before. */
export function tellerAsName(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (!isTelling(tree, verb) || verb.deprel !== "advcl" || verb.head > verb.index) return undefined;
  if (tree.child(verb.index, "nsubj", "nsubj:pass", "mark", "aux:pass", "ccomp", "xcomp", "cc")) return undefined;
  const teller = tree.words
    .slice(verb.head + 1, verb.index)
    .findLast(({ index, deprel }) => isDeprel(deprel, ["appos"]) && isBehindComma(tree, tree.subtree(index), verb));
  if (!teller || !isSomebody(roleNoun(teller)) || isMadeBy(tree, verb)) return undefined;
  const root = tree.ancestors(verb.index).at(-1);
  return (
    root && [
      [teller.index, { head: verb.index, deprel: "nsubj" }],
      [verb.index, { head: root.index, deprel: "parataxis" }],
    ]
  );
}

/** "Soldiers beat two, *nurses* who fled *told* the court": whom a parser gave to the verb before, which had its subject. */
export function tellerOfTwo(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (!isTelling(tree, verb) || tree.child(verb.index, "nsubj", "nsubj:pass", "mark", "aux:pass")) return undefined;
  // "… were shot, *an elder* who fled with them *told* the radio": hung as a clause on the verb that has both for its subject.
  const above = verb.deprel === "advcl" && verb.head < verb.index ? tree.word(verb.head) : undefined;
  const last = above && tree.children(above.index, "nsubj", "nsubj:pass").findLast(({ index }) => index < verb.index);
  const isOwn = last && above && last.index > above.index && isBehindComma(tree, tree.subtree(last.index), verb);
  if (isOwn && above.upos === "VERB" && !tree.child(verb.index, "ccomp", "xcomp", "cc"))
    return [
      [last.index, { head: verb.index, deprel: "nsubj" }],
      [verb.index, { deprel: "parataxis" }],
    ];
  for (const told of tree.children(verb.index, "parataxis", "ccomp")) {
    if (told.index > verb.index) continue;
    const [, second] = tree.children(told.index, "nsubj", "nsubj:pass");
    if (second && second.index > told.index && isBehindComma(tree, before(tree, second, verb), verb))
      return [
        [second.index, { head: verb.index, deprel: "nsubj" }],
        [told.index, { deprel: "ccomp" }],
      ];
  }
  return undefined;
}

/** "*Rebels* shot two, *a doctor*, a friend, *told* the radio": the two subjects, each of which a parser gave to the verb of the other. */
export function tellerForDoer(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (!isTelling(tree, verb) || tree.child(verb.index, "mark", "aux:pass", "ccomp")) return undefined;
  const doer = tree.child(verb.index, "nsubj");
  for (const told of tree.children(verb.index, "advcl", "parataxis")) {
    if (!doer || told.upos !== "VERB" || isGerund(told.form) || told.index > verb.index || told.index < doer.index)
      continue;
    const [teller, other] = tree.children(told.index, "nsubj");
    if (!teller || other || teller.index < told.index || tree.child(told.index, "mark", "aux:pass")) continue;
    if (Math.max(...tree.subtree(doer.index).filter((at) => at < told.index)) < told.index - 1) continue;
    if (isBehindComma(tree, before(tree, teller, verb), verb))
      return [
        [doer.index, { head: told.index, deprel: "nsubj" }],
        [teller.index, { head: verb.index, deprel: "nsubj" }],
        [told.index, { deprel: "ccomp" }],
      ];
  }
  return undefined;
}

/** "*The premier* said that they had met, the agency *said*": whom a parser gave to the second of two verbs of saying, which has its own. */
export function tellerOfTeller(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (!isTelling(tree, verb)) return undefined;
  const [first, second] = tree.children(verb.index, "nsubj");
  const told = tree
    .children(verb.index, "ccomp")
    .find((one) => isTelling(tree, one) && !tree.child(one.index, "nsubj"));
  if (!first || !second || !told || !(first.index < told.index && told.index < second.index)) return undefined;
  return second.index < verb.index ? [[first.index, { head: told.index, deprel: "nsubj" }]] : undefined;
}

/** "*Rebels took the town*, residents said by telephone, the radio reported": what the first teller tells, which a parser gave to the second. */
export function toldToTeller(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (!isTelling(tree, verb) || !isDeprel(verb.deprel, ["ccomp", "parataxis"]) || verb.head < verb.index)
    return undefined;
  const outer = tree.word(verb.head);
  const subject = tree.child(verb.index, "nsubj");
  if (!isTelling(tree, outer) || !subject || tree.child(verb.index, "ccomp", "xcomp", "obj", "mark", "cc"))
    return undefined;
  const told = tree.children(outer.index, "ccomp").find(({ index }) => index < subject.index);
  const own = before(tree, subject, verb);
  if (!told || !isBehindComma(tree, own, verb)) return undefined;
  return [
    [told.index, { head: verb.index }],
    [verb.index, { deprel: "ccomp" }],
  ];
}

/** "the chief announced by the palace", "the man reported dead": it is told of him; who "told the radio by telephone" tells it. */
function isMadeBy(tree: Tree, verb: Word): boolean {
  if (tree.child(verb.index, "iobj")) return false;
  const led = (form: RegExp) =>
    tree
      .children(verb.index, "obl")
      .some(({ index }) => tree.children(index, "case").some((mark) => form.test(mark.form)));
  return tree.child(verb.index, "obl:agent", "xcomp", "obj") !== undefined || led(/^(?:by|as)$/i);
}

/** "*Soldiers shot ten*, survivors told the court": told without a word that makes it a clause beside; not "their homes gone, survivors told". */
export function toldBefore(tree: Tree, verb: Word): readonly Change[] | undefined {
  const subject = tree.child(verb.index, "nsubj");
  if (!isTelling(tree, verb) || !subject || subject.index > verb.index) return undefined;
  if (tree.child(verb.index, "ccomp", "xcomp", "parataxis")) return undefined;
  const clause = tree
    .children(verb.index, "advcl")
    .find(({ index, upos, form }) => index < subject.index && upos === "VERB" && !isGerund(form));
  if (!clause || tree.child(clause.index, "mark") || !tree.child(clause.index, "nsubj", "nsubj:pass")) return undefined;
  if (!tree.child(clause.index, "aux", "aux:pass", "obj")) return undefined;
  if (tree.children(clause.index, "advmod").some(({ form }) => /^(?:when|where|why|how)$/i.test(form)))
    return undefined;
  return isBehindComma(tree, before(tree, subject, verb), verb) ? [[clause.index, { deprel: "ccomp" }]] : undefined;
}

function isTelling(tree: Tree, verb: Word): boolean {
  return verb.upos === "VERB" && !isGerund(verb.form) && /^(?:say|tell)$/.test(cueAt(tree, verb.index)?.kind ?? "");
}

/** The words of a phrase that stand before the verb. */
function before(tree: Tree, { index }: Word, verb: Word): number[] {
  return tree.subtree(index).filter((at) => at < verb.index);
}

/** Whether the words of a phrase fill what stands between a comma and the verb. */
function isBehindComma(tree: Tree, own: readonly number[], verb: Word): boolean {
  // A subject behind its verb leaves nothing before it.
  if (!own.length) return false;
  const first = Math.min(...own);
  const isNext = Math.max(...own) === verb.index - 1 || tree.words[verb.index - 1]?.form === ",";
  return isNext && tree.words[first - (tree.word(first).form === "," ? 0 : 1)]?.form === ",";
}
