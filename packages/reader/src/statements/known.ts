import type { Entity } from "sayso-record";
import type { Tree } from "../tree.js";
import type { Channel } from "./channel.js";
import type { Cue } from "./cues.js";
import type { Draft } from "./draft.js";
import type { Verdict } from "./verdict.js";

/** A draft with what has been found about it. */
export interface Known {
  readonly draft: Draft;
  /** The words that head the documents that its source is. */
  readonly documents: readonly number[];
  readonly cue?: Cue;
  readonly channel?: Channel;
  /** The entity of its source. */
  readonly entity?: Entity["id"];
}

/** Whether the verdict is the draft's own cue, or stands in it. */
export function isItself({ draft }: Known, { at }: Verdict): boolean {
  return [...draft.cue, ...draft.content].some(({ first, end }) => first - 1 <= at && at < end);
}

/** Whether a verdict speaks of what the draft says, or of the saying. */
export function isTouched({ draft }: Known, { covers }: Verdict): boolean {
  return [...draft.cue, ...draft.content].some(({ first }) => covers.has(first));
}

/** The sentence in which a draft ends. */
export function lastSentence(tree: Tree, { cue, content }: Draft): number {
  return Math.max(...[...cue, ...content].map(({ end }) => tree.word(end - 1).sentence));
}
