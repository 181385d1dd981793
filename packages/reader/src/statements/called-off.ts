import { lemmasOf } from "../events/lemmas.js";
import type { Tree } from "../tree.js";
import { cueHead, type Draft } from "./draft.js";

/** "The raid was *called off*", "troops were *called up*": a call that nobody says. */
export function isCalledOff(tree: Tree, draft: Draft): boolean {
  const verb = cueHead(tree, draft);
  if (verb?.upos !== "VERB" || !lemmasOf(verb).includes("call")) return false;
  return /^(?:off|up|in|back|round)$/i.test(tree.child(verb.index, "compound:prt")?.form ?? "");
}
