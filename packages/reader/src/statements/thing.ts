import { isMereThing } from "../events/kind.js";
import type { Reading } from "../reading.js";
import { channelAt } from "./channel.js";
import { cueHead, cueWord, type Draft, headOf } from "./draft.js";
import { isIn } from "./pieces.js";

/**
 * "He said they had left, but the crack of gunfire *revealed* rebels": a thing shows it, and nobody says so, whomever a label takes for the one who does.
 */
export function isShownByThing(reading: Reading, draft: Draft): boolean {
  const { tree } = reading;
  const verb = cueHead(tree, draft);
  const { source } = draft;
  if (!source || verb?.upos !== "VERB" || !/^(?:reveal|show|betray|expose|suggest|indicate)$/i.test(verb.lemma))
    return false;
  const own = tree.child(verb.index, "nsubj");
  if (own?.upos !== "NOUN" || own.index > verb.index || tree.child(verb.index, "aux:pass")) return false;
  if (tree.subtree(own.index).some((at) => isIn(source, at))) return false;
  return isMereThing(reading, own.index) && !channelAt(tree, own.index);
}

/** "The fighting threatens to bury the accord": a thing says nothing, whatever it threatens. */
export function isThings(reading: Reading, draft: Draft): boolean {
  if (!draft.source || cueWord(reading.tree, draft)?.kind !== "threaten") return false;
  const head = headOf(reading.tree, draft.source);
  return isMereThing(reading, head) && !channelAt(reading.tree, head);
}
