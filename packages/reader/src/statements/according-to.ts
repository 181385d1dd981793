import { isDeprel, type Tree } from "../tree.js";
import type { Cue } from "./cues.js";
import type { Draft } from "./draft.js";

/** "According to the police, two had fled"; "two had fled, according to the police". */
export function accordingTo(tree: Tree, cue: Cue): Draft | undefined {
  const { sentence } = tree.word(cue.at);
  const head = tree.words
    .slice(cue.end, cue.end + 8)
    .find(
      ({ sentence: own, upos, head }) =>
        own === sentence &&
        /^(?:NOUN|PROPN|PRON)$/.test(upos) &&
        (head < cue.end || head > cue.end + 8 || tree.word(head).upos === "VERB"),
    );
  if (!head) return undefined;
  const { end } = tree.phrase(head.index, (word) => isDeprel(word.deprel, ["parataxis", "conj"]));
  const source = { first: cue.end, end: Math.max(end, head.index + 1), score: 0 };
  while (source.end > head.index + 1 && tree.word(source.end - 1).upos === "PUNCT") source.end--;
  const after = tree.words[source.end]?.form === ",";
  const opens = tree.words[cue.at - 1]?.sentence !== sentence;
  let first = opens && after ? source.end + 1 : cue.at - 1;
  let last = first + 1;
  if (opens && after) while (tree.words[last]?.sentence === sentence) last++;
  else if (!opens) while (tree.words[first - 1]?.sentence === sentence) first--;
  if (!(opens && after) && opens) return undefined;
  return {
    by: "tree",
    source,
    cue: [{ first: cue.at, end: cue.end, score: 0 }],
    content: [{ first, end: last, score: 0 }],
  };
}
