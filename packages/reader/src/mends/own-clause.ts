import type { Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "claims that its guards had *tortured* prisoners": a verb with a subject and a helper of its own is no adjective. */
export function clauseForAdjective(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || verb.deprel !== "amod" || verb.head > verb.index) return undefined;
  return tree.child(verb.index, "nsubj", "nsubj:pass") && tree.child(verb.index, "aux", "aux:pass", "mark")
    ? [[verb.index, { deprel: "acl" }]]
    : undefined;
}
