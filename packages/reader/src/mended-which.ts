import type { Word } from "./analysis.js";
import type { Change } from "./mend.js";
import { cueAt } from "./statements/cues.js";
import type { Tree } from "./tree.js";

/** "is living in Sudan, which has *refused* to hand him over": who refuses, says or denies something is named right before the comma; no clause does. */
export function whichSays(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || verb.deprel !== "advcl:relcl") return undefined;
  const which = tree.child(verb.index, "nsubj");
  const comma = which && tree.words[which.index - 1];
  const name = which && tree.words[which.index - 2];
  if (!which || !/^which$/i.test(which.form) || comma?.form !== "," || name?.upos !== "PROPN") return undefined;
  const kind = cueAt(tree, verb.index)?.kind;
  if (kind === undefined || kind === "show" || name.sentence !== verb.sentence) return undefined;
  // "Abu Bakr" is named by its first word.
  const head = name.deprel === "flat" ? name.head : name.index;
  return tree.isWithin(head, verb.index) ? undefined : [[verb.index, { head, deprel: "acl:relcl" }]];
}
