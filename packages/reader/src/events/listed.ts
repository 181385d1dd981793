import type { Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import { isGerund } from "./gerund.js";
import { modalityWords } from "./modality-words.js";
import { type Mood, moodBy } from "./mood.js";

/** "a list of demands: *prisoners freed*, the *lifting* of the curfew": what stands in such a list is no further than its name says. */
export function listedMood(tree: Tree, at: number): Mood | undefined {
  const word = tree.word(at);
  const colon = colonBefore(tree, word);
  const noun = colon === undefined ? undefined : tree.words[colon - 1];
  if (colon === undefined || noun?.upos !== "NOUN" || noun.sentence !== word.sentence) return undefined;
  const line = modalityWords("N", noun).find(
    ({ modality, after }) => !after.length && (modality === "called-for" || modality === "planned"),
  );
  const path = [word, ...tree.ancestors(at)].filter(({ index }) => index > colon);
  return line && path.every((one) => isItem(tree, one)) ? moodBy(line, noun) : undefined;
}

function colonBefore(tree: Tree, { index, sentence }: Word): number | undefined {
  for (let at = index - 1; tree.words[at]?.sentence === sentence; at--) if (tree.word(at).form === ":") return at;
  return undefined;
}

/** A noun, or a participle that has no helper of its own. */
function isItem(tree: Tree, { index, upos, form, lemma }: Word): boolean {
  if (upos !== "VERB") return upos !== "AUX";
  return (
    !isGerund(form) &&
    form.toLowerCase() !== lemma.toLowerCase() &&
    !tree.child(index, "aux", "aux:pass", "obj", "ccomp")
  );
}
