import type { Word } from "../analysis.js";
import { cueAt } from "../statements/cues.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "blamed the rebels, *who* neither confirmed nor denied it": a "who" behind a comma tells of those named right before it, and nothing by itself. */
export function whoTells(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || verb.deprel !== "parataxis" || verb.head > verb.index) return undefined;
  const who = tree.child(verb.index, "nsubj", "nsubj:pass");
  const comma = who && tree.words[who.index - 1];
  const noun = who && tree.words[who.index - 2];
  if (!who || !/^who$/i.test(who.form) || comma?.form !== "," || !noun || !/^(?:NOUN|PROPN)$/.test(noun.upos))
    return undefined;
  const head = isDeprel(noun.deprel, ["flat"]) ? noun.head : noun.index;
  return tree.isWithin(head, verb.index) ? undefined : [[verb.index, { head, deprel: "acl:relcl" }]];
}

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
