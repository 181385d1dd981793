import type { Analysis } from "../analysis.js";

const known = new WeakMap<Analysis, readonly boolean[]>();

/** For each word whether it stands between quotation marks; a quotation ends with its paragraph at the latest. */
export function quotedWords(analysis: Analysis): readonly boolean[] {
  const before = known.get(analysis);
  if (before) return before;
  const quoted = marked(analysis);
  known.set(analysis, quoted);
  return quoted;
}

function marked(analysis: Analysis): boolean[] {
  let inside = false;
  let paragraph = -1;
  return analysis.words.map((word) => {
    const at = analysis.sentences[word.sentence]?.paragraph ?? -1;
    if (at !== paragraph) inside = false;
    paragraph = at;
    if (/^(?:“|``|„|«)$/.test(word.form)) inside = true;
    else if (/^(?:”|''|»)$/.test(word.form)) inside = false;
    else if (word.form === '"') inside = !inside;
    else return inside;
    return false;
  });
}

/** Who is quoted where a word stands: the head of the source phrase in its sentence, or in the nearest of its paragraph. */
export function speakersOf(analysis: Analysis): (word: number) => { first: number; end: number } | undefined {
  const bySentence = new Map<number, { first: number; end: number }[]>();
  for (const { label, first, end } of analysis.attributions) {
    const sentence = analysis.words[first]?.sentence;
    if (label === "source" && sentence !== undefined)
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), { first, end }]);
  }
  return (at) => {
    const sentence = analysis.words[at]?.sentence ?? 0;
    const paragraph = analysis.sentences[sentence]?.paragraph;
    for (const near of [sentence, sentence - 1, sentence + 1, sentence - 2]) {
      if (analysis.sentences[near]?.paragraph !== paragraph) continue;
      const found = bySentence.get(near);
      if (found?.length) return found.reduce((a, b) => (Math.abs(b.first - at) < Math.abs(a.first - at) ? b : a));
    }
    return undefined;
  };
}
