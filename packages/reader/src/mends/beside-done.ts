import type { Word } from "../analysis.js";
import { isSomebody, roleNoun } from "../names/role-nouns.js";
import { isSaying } from "../names/saying.js";
import { isDeprel, type Tree } from "../tree.js";
import { type Change, isPast } from "./mend.js";

/** "The minister admitted that mistakes were made and *ordered* an inquiry": mistakes order nothing; he does. */
export function besideDone(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (!isPast(verb) || !isDeprel(verb.deprel, ["conj"]) || verb.head > verb.index) return undefined;
  if (!tree.child(verb.index, "obj") || tree.child(verb.index, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark"))
    return undefined;
  const done = tree.word(verb.head);
  const thing = tree.child(done.index, "nsubj:pass");
  if (!isDeprel(done.deprel, ["ccomp"]) || thing?.upos !== "NOUN" || isSomebody(roleNoun(thing))) return undefined;
  // Only somebody orders or says anything; "houses were burned and killed ten" is no better read with whoever says so.
  if (!isSaying(verb) && !/^(?:order|launch|open|appoint|sack|dismiss|apologi[sz]e|ask|set)$/i.test(verb.lemma))
    return undefined;
  const saying = tree.word(done.head);
  return isSaying(saying) && saying.index < done.index && tree.child(saying.index, "nsubj")
    ? [[verb.index, { head: saying.index }]]
    : undefined;
}
