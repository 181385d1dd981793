import type { Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import type { Cue } from "./cues.js";
import { cueWord, type Draft } from "./draft.js";

/** "claimed responsibility on behalf of a clan *for the raid*": what the responsibility is for, whatever stands before. */
export function forWhat(tree: Tree, cue: Cue): Word | undefined {
  if (cue.words.length < 2) return undefined;
  const near = [cue.at, cue.end - 1].flatMap((at) => tree.children(at, "obl", "nmod", "advcl", "acl"));
  // "in a video for the raid": a parser may hang the raid on the video.
  return [...near, ...near.flatMap(({ index }) => tree.children(index, "nmod"))].find(
    ({ index }) => index >= cue.end && tree.children(index, "case", "mark").some(({ form }) => /^for$/i.test(form)),
  );
}

/** "*claimed responsibility in* a video for the raid", where a label has the video for what is claimed. */
export function withWhatFor(tree: Tree, draft: Draft): Draft {
  const word = cueWord(tree, draft);
  const [cue] = draft.cue;
  const [content, ...more] = draft.content;
  if (!word || !cue || !content || more.length || word.pos !== "V" || content.first < word.at) return draft;
  const what = forWhat(tree, word);
  const mark = what && tree.child(what.index, "case", "mark");
  if (!what || !mark || content.first >= mark.index || content.end <= mark.index) return draft;
  return {
    ...draft,
    cue: [{ ...cue, end: word.end }],
    content: [{ first: mark.index, end: tree.phrase(what.index).end, score: content.score }],
  };
}
