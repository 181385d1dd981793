import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "a commander who was reported *killed*", "children reported *abducted* by gunmen": what he is reported to be, and not told as done to him. */
export function reportedDone(tree: Tree, done: Word): readonly Change[] | undefined {
  if (done.upos !== "VERB" || !isDeprel(done.deprel, ["acl"]) || tree.child(done.index, "aux", "nsubj", "mark"))
    return undefined;
  const reported = tree.words[done.index - 1];
  if (reported?.upos !== "VERB" || reported.head !== done.head || !isDeprel(reported.deprel, ["acl"])) return undefined;
  return /^(?:reported|believed|thought|feared|presumed|assumed|rumou?red|alleged|said)$/i.test(reported.form)
    ? [[done.index, { head: reported.index, deprel: "xcomp" }]]
    : undefined;
}
