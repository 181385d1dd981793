import type { Word } from "./analysis.js";
import { isGerund } from "./events/gerund.js";
import type { Change } from "./mend.js";
import { cueAt } from "./statements/cues.js";
import { isDeprel, type Tree } from "./tree.js";

/** "Ten died when a camp was hit, *a doctor* who fled *told* the radio": behind a comma, who tells it at the end has no part in what he tells. */
export function tellerAtEnd(tree: Tree, verb: Word): readonly Change[] | undefined {
  const teller = tree.word(verb.head);
  if (verb.upos !== "VERB" || !/^(?:NOUN|PROPN)$/.test(teller.upos) || teller.index > verb.index) return undefined;
  if (!isDeprel(verb.deprel, ["advcl", "acl"]) || verb.deprel === "acl:relcl" || isGerund(verb.form)) return undefined;
  if (!/^(?:say|tell)$/.test(cueAt(tree, verb.index)?.kind ?? "")) return undefined;
  if (tree.child(verb.index, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass", "ccomp", "xcomp", "cc"))
    return undefined;
  const told = tree.word(teller.head);
  // A subject stands before its verb.
  if (!isDeprel(teller.deprel, ["nsubj"]) || told.index > teller.index) return undefined;
  const own = tree.subtree(teller.index).filter((at) => !tree.isWithin(at, verb.index));
  const first = Math.min(...own);
  const isNext = Math.max(...own) === verb.index - 1 || tree.words[verb.index - 1]?.form === ",";
  if (!isNext || tree.words[first - (tree.word(first).form === "," ? 0 : 1)]?.form !== ",") return undefined;
  const root = tree.ancestors(teller.index).at(-1);
  return (
    root && [
      [teller.index, { head: verb.index, deprel: "nsubj" }],
      [verb.index, { head: root.index, deprel: "parataxis" }],
    ]
  );
}
