import type { Word } from "../analysis.js";
import { lemmasOf } from "../events/lemmas.js";
import type { Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "designated the gang *a terrorist organisation*", "declared him *president*": what somebody is called is not done to; he is. */
export function calledWhat(tree: Tree, noun: Word): readonly Change[] | undefined {
  if (noun.upos !== "NOUN" || noun.deprel !== "obj") return undefined;
  const verb = tree.word(noun.head);
  if (verb.upos !== "VERB" || !lemmasOf(verb).some((lemma) => CALLING.test(lemma))) return undefined;
  const [first, second, ...more] = tree.children(verb.index, "obj").filter(({ index }) => index > verb.index);
  if (!first || second?.index !== noun.index || more.length || tree.child(noun.index, "cc", "case")) return undefined;
  const isKind = !tree.children(noun.index, "det", "nmod:poss").some(({ form }) => !/^an?$/i.test(form));
  const isRightBehind = Math.min(...tree.subtree(noun.index)) === Math.max(...tree.subtree(first.index)) + 1;
  return isKind && isRightBehind ? [[noun.index, { deprel: "xcomp" }]] : undefined;
}

const CALLING = /^(?:designate|declare|label|brand|dub|proclaim|name|appoint|elect)$/;
