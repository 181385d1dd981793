import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { cueAt } from "../statements/cues.js";
import { isDeprel, type Tree } from "../tree.js";
import { type Change, isPast, isVerb } from "./mend.js";

/**
 * "She told police a man stopped her, *tried* to rob her and fled": behind what somebody tells, a comma without an "and" goes on with that, and the
 * series that it begins is of the one told of.
 */
export function seriesTold(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (!isPast(verb) || !isDeprel(verb.deprel, ["conj"]) || verb.head > verb.index) return undefined;
  if (tree.child(verb.index, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "cc")) return undefined;
  const telling = tree.word(verb.head);
  if (!/^(?:say|tell)$/.test(cueAt(tree, telling.index)?.kind ?? "") || isGerund(telling.form)) return undefined;
  const told = tree.child(telling.index, "ccomp");
  const doer = told && tree.child(told.index, "nsubj");
  if (!told || !doer || !isPast(told) || !(telling.index < doer.index && told.index < verb.index)) return undefined;
  // "He said that they had lost, left the room and flew home": a tense of its own is not shared.
  if (tree.child(told.index, "aux", "aux:pass")) return undefined;
  const comma = tree.words[Math.max(...tree.subtree(told.index)) + 1];
  const goesOn = [verb.index, ...tree.subtree(verb.index)].some(
    (at) => at > verb.index && tree.word(at).deprel === "cc" && isVerb(tree, tree.word(at).head),
  );
  const isNext = comma?.form === "," && Math.min(...tree.subtree(verb.index)) >= comma.index;
  return isNext && (goesOn || hasLast(tree, telling, verb)) ? [[verb.index, { head: told.index }]] : undefined;
}

/** Whether the series ends in a verb that the parser hung on the same verb of telling. */
function hasLast(tree: Tree, telling: Word, verb: Word): boolean {
  return tree
    .children(telling.index, "conj")
    .some(({ index, upos }) => index > verb.index && upos === "VERB" && tree.child(index, "cc") !== undefined);
}
