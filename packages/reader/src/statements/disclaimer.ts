import type { Tree } from "../tree.js";
import { cueAt } from "./cues.js";
import type { Draft } from "./draft.js";

/**
 * "A letter said to be from the exile urged patience": what is only said to be his says something of its own, further on; "The minister, said to
 * be angry, left" says nothing at all. The draft with its own cue, as it is, or none.
 */
export function pastDisclaimer(tree: Tree, draft: Draft): Draft[] {
  const [cue, ...more] = draft.cue;
  if (!cue || more.length || cue.end - cue.first !== 1 || !isAside(tree, cue.first)) return [draft];
  const last = Math.max(cue.end, ...draft.content.map(({ end }) => end));
  const first = draft.source?.first ?? cue.first - 1;
  for (let at = cue.end + 3; at < last; at++) {
    const word = tree.word(at);
    // "…, expelled": what is said to be so is over, and nobody has said anything.
    if (word.form === "," && tree.word(cue.first - 1).form === ",") return [];
    const own = word.upos === "VERB" ? cueAt(tree, at) : undefined;
    if (own?.pos !== "V" || own.at + 1 >= last) continue;
    return [
      {
        ...draft,
        source: { first, end: at, score: 0 },
        cue: [{ first: at, end: own.end, score: cue.score }],
        content: [{ first: own.end, end: last, score: 0 }],
      },
    ];
  }
  return [draft];
}

/** "said to be", "believed to have been", without a helper before it. */
function isAside(tree: Tree, at: number): boolean {
  const before = tree.words[at - 1];
  const { form } = tree.word(at);
  const [to, be] = [tree.words[at + 1], tree.words[at + 2]];
  return (
    /^(?:said|believed|thought|reported|understood|rumou?red|purported|purporting|alleged|claimed)$/i.test(form) &&
    /^to$/i.test(to?.form ?? "") &&
    /^(?:be|have|come|show)$/i.test(be?.form ?? "") &&
    before !== undefined &&
    /^(?:NOUN|PROPN|PUNCT)$/.test(before.upos)
  );
}
