import { isDeprel, type Tree } from "../tree.js";
import { contentBefore } from "./content-of.js";
import { cueWord, type Draft } from "./draft.js";
import { sentenceStart } from "./reach.js";

/** "*Guards fired*, a director conceded, *and two were drunk*": who tells it between two clauses tells the first, too, where only the second is linked to him. */
export function withBothSides(tree: Tree, draft: Draft): Draft {
  const { source, cue: cues } = draft;
  const [only, ...more] = draft.content;
  const [cue, ...others] = cues;
  const word = cueWord(tree, draft);
  if (!source || !cue || !only || more.length || others.length || word?.pos !== "V") return draft;
  if (source.end !== cue.first || only.first < cue.end || !isJoined(tree, only.first)) return draft;
  const verb = tree.word(word.at);
  const host = tree.word(verb.head);
  const isBehind = isDeprel(verb.deprel, ["parataxis"]) && host.index < source.first && host.upos === "VERB";
  const told = isBehind ? contentBefore(tree, word, host.index) : undefined;
  // All that stands before, up to the comma: who speaks in the midst of a longer sentence may tell less.
  if (told?.first !== sentenceStart(tree, word.at) || told.end + 1 !== source.first) return draft;
  return tree.words[told.end]?.form === "," ? { ...draft, content: [told, only] } : draft;
}

/** Whether what is said begins with the ", and" of one more clause, or right behind it. */
function isJoined(tree: Tree, first: number): boolean {
  return [first - 1, first, first + 1].some(
    (at) => tree.words[at - 1]?.form === "," && /^(?:and|but)$/i.test(tree.words[at]?.form ?? ""),
  );
}
