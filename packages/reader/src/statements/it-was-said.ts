import type { Tree } from "../tree.js";
import { cueWord, type Draft } from "./draft.js";
import { doneBy, sentenceStart } from "./reach.js";
import { phraseOf } from "./subject.js";

/** "The trader was seized by guards, *it was reported* in Mora": the "it" is all that stands before, and those who are told of there have not reported it. */
export function withToldBefore(tree: Tree, draft: Draft): Draft {
  const word = cueWord(tree, draft);
  if (word?.pos !== "V" || !/^(?:say|tell|confirm)$/.test(word.kind) || !tree.child(word.at, "aux:pass")) return draft;
  const it = tree.child(word.at, "nsubj:pass", "nsubj", "expl");
  if (!it || !/^it$/i.test(it.form) || it.index > word.at || tree.child(word.at, "ccomp", "xcomp")) return draft;
  const first = sentenceStart(tree, it.index);
  const behind = tree.words[word.end]?.form ?? "";
  if (tree.words[it.index - 1]?.form !== "," || it.index - 1 - first < 2 || /^(?:that|to|as)$/i.test(behind))
    return draft;
  const by = doneBy(tree, word.at);
  const { source: _, ...rest } = draft;
  return {
    ...rest,
    ...(by && { source: phraseOf(tree, by.index, word.at) }),
    content: [{ first, end: it.index - 1, score: 0 }],
  };
}
