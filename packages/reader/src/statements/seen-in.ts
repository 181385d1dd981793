import type { Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import type { Draft } from "./draft.js";

/** "In a video that went round, men are seen shooting": what is seen there is the video's word. */
export function seenIn(tree: Tree, at: number): Draft | undefined {
  const { form } = tree.word(at);
  const being = /^(?:seen|shown|heard)$/i.test(form) ? tree.child(at, "aux:pass") : undefined;
  const subject = tree.child(at, "nsubj:pass");
  const told = tree.child(at, "xcomp", "advcl");
  if (!being || !subject || !told || told.index < at) return undefined;
  const shown = tree
    .children(at, "obl")
    .find(({ index }) => channelAt(tree, index)?.document && tree.children(index, "case").some(isIn));
  if (!shown) return undefined;
  const source = channelAt(tree, shown.index)?.piece;
  const inside = new Set([...tree.subtree(subject.index), ...tree.subtree(told.index)]);
  const first = Math.min(...tree.subtree(subject.index));
  let end = told.index + 1;
  while (inside.has(end)) end++;
  const cue = { first: being.index, end: at + 1, score: 0 };
  if (!source || source.end > first || first >= being.index) return undefined;
  const content = [
    { first, end: being.index, score: 0 },
    { first: at + 1, end, score: 0 },
  ];
  return { by: "tree", source, cue: [cue], content };
}

const isIn = ({ form }: Word) => /^(?:in|on)$/i.test(form);
