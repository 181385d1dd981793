import { receivedFor } from "../receiving.js";
import type { Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import { cueAt } from "./cues.js";
import type { Draft } from "./draft.js";
import { range } from "./reach.js";
import { phraseOf } from "./subject.js";

/** "The judge received *a letter* warning that he would be shot": the letter says so, and not who got it. */
export function withReceived(tree: Tree, draft: Draft): Draft {
  for (const at of draft.cue.flatMap(({ first, end }) => range(first, end))) {
    const cue = cueAt(tree, at);
    const paper = cue && receivedFor(tree, tree.word(at));
    if (!cue || !paper || !channelAt(tree, paper.index)?.document) continue;
    if (draft.content.some(({ first, end }) => first < cue.end && at < end)) continue;
    return { ...draft, source: phraseOf(tree, paper.index, at), cue: [{ first: at, end: cue.end, score: 0 }] };
  }
  return draft;
}
