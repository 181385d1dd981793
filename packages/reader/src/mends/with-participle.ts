import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "residents *reached* by telephone told a reporter": the subject of a participle is that of the verb behind it. */
export function withParticiple(tree: Tree, verb: Word): readonly Change[] | undefined {
  const participle = participleBefore(tree, verb);
  const subject = participle && tree.child(participle.index, "nsubj");
  if (!participle || !subject) return undefined;
  // The head of a sentence is its own.
  const isRoot = participle.head === participle.index;
  return [
    [verb.index, { head: isRoot ? verb.index : participle.head, deprel: participle.deprel }],
    [subject.index, { head: verb.index }],
    [participle.index, { head: subject.index, deprel: "acl" }],
    ...tree
      .children(participle.index, "cc", "mark")
      .filter(({ index }) => index < subject.index)
      .map(({ index }): Change => [index, { head: verb.index }]),
  ];
}

/** What is done to somebody, by a participle before the verb of which he is the subject. */
function participleBefore(tree: Tree, verb: Word): Word | undefined {
  if (verb.upos !== "VERB" || !isDeprel(verb.deprel, ["advcl", "parataxis", "ccomp"]) || isGerund(verb.form))
    return undefined;
  if (tree.child(verb.index, "nsubj", "csubj", "mark", "aux", "cc")) return undefined;
  if (!tree.children(verb.index, "obj", "iobj", "ccomp").some(({ index }) => index > verb.index)) return undefined;
  return tree.words.slice(Math.max(0, verb.index - REACH), verb.index).findLast((participle) => {
    if (participle.upos !== "VERB" || !/(?:ed|en)$/i.test(participle.form) || participle.sentence !== verb.sentence)
      return false;
    const one = tree.child(participle.index, "nsubj");
    if (!one || tree.child(participle.index, "aux", "aux:pass", "obj", "ccomp", "xcomp")) return false;
    const behind = tree.children(participle.index, "obl", "advmod").filter(({ index }) => index > participle.index);
    const isAdjacent = Math.max(...tree.subtree(one.index)) === participle.index - 1;
    // Something tells by what or where it was done to them, and nothing else stands between.
    const last = Math.max(...behind.flatMap(({ index }) => [...tree.subtree(index)]), participle.index);
    return (
      isAdjacent &&
      behind.length > 0 &&
      last === verb.index - 1 &&
      (verb.head === participle.index || verb.head === participle.head)
    );
  });
}

/** How far before the verb the participle may stand. */
const REACH = 8;
