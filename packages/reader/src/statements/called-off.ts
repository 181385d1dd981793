import { lemmasOf } from "../events/lemmas.js";
import type { Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";

/** "The raid was *called off*", "troops were *called up*": a call that nobody says. */
export function isCalledOff(tree: Tree, { cue: [cue] }: Draft): boolean {
  const verb = cue && tree.word(headOf(tree, cue));
  if (verb?.upos !== "VERB" || !lemmasOf(verb).includes("call")) return false;
  return /^(?:off|up|in|back|round)$/i.test(tree.child(verb.index, "compound:prt")?.form ?? "");
}
