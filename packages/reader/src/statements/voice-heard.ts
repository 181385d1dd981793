import type { Tree } from "../tree.js";
import type { Channel } from "./channel.js";
import { range, sentenceEnd } from "./reach.js";

/** How far behind what checks it the voice may stand: "could not confirm that the voice was his". */
const REACH = 5;

/** "impossible to confirm that the *voice* was his": the voice, with which all is in doubt that it says. */
export function voiceBehind(tree: Tree, at: number): number | undefined {
  const near = range(at + 1, Math.min(at + 1 + REACH, sentenceEnd(tree, at)));
  return near.find(
    (one) => isVoice(tree, one) && /^(?:is|was|were|belongs|belonged|in|on)$/i.test(tree.words[one + 1]?.form ?? ""),
  );
}

/** A voice is heard on a recording. */
export function recordingOf(tree: Tree, at: number): Pick<Channel, "kind" | "document"> | undefined {
  return isVoice(tree, at) ? { kind: "audio recording", document: true } : undefined;
}

function isVoice(tree: Tree, at: number): boolean {
  return /^(?:voice|speaker)$/i.test(tree.word(at).form) && /^(?:the|that|this)$/i.test(tree.words[at - 1]?.form ?? "");
}
