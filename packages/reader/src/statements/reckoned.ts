import { isDeprel, type Tree } from "../tree.js";
import { cueAt, reckoningAt } from "./cues.js";
import type { Draft } from "./draft.js";
import { sentenceEnd, sentenceStart } from "./reach.js";

/** "*By the army's count*, nine had fled", "nine had fled, *in the version of the guards*": what is told by somebody's own reckoning. */
export function reckonedAt(tree: Tree, at: number): Draft | undefined {
  const noun = tree.word(at);
  const cue = isDeprel(noun.deprel, ["obl", "nmod", "advmod", "advcl"]) ? reckoningAt(tree, at) : undefined;
  const led = cue && tree.children(at, "case").find(({ index }) => index < at);
  const owner = tree.child(at, "nmod:poss");
  const of = tree
    .children(at, "nmod")
    .find(({ index }) => tree.children(index, "case").some(({ form }) => /^(?:of|by)$/i.test(form)));
  const whose = owner ?? of;
  if (!cue || !led || !whose || whose.index < led.index) return undefined;
  const { first, end } = tree.phrase(whose.index, ({ deprel }) => isDeprel(deprel, ["case", "punct"]));
  const last = Math.max(end, at + 1);
  const start = sentenceStart(tree, at);
  const stop = sentenceEnd(tree, at);
  const content =
    led.index === start && tree.words[last]?.form === ","
      ? { first: last + 1, end: stop, score: 0 }
      : tree.words[led.index - 1]?.form === "," && last >= stop - 1
        ? { first: start, end: led.index - 1, score: 0 }
        : undefined;
  // "In his account of the war he writes that": he tells it there by a word of saying.
  const isTold = content && tree.ancestors(at).some((word) => cueAt(tree, word.index)?.pos === "V");
  if (!content || isTold || content.end - content.first < 3) return undefined;
  const lead =
    whose.index < at
      ? { first: at, end: at + 1, score: 0 }
      : { first: led.index, end: Math.max(at + 1, first), score: 0 };
  return { by: "tree", source: { first, end, score: 0 }, cue: [lead], content: [content] };
}
