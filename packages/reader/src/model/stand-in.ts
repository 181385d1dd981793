import type { Labelled, NameLabel, ReadSentence, Word } from "../analysis.js";
import type { Block } from "../reading.js";
import { splitBlocks } from "../split/split.js";
import type { ReadingModel } from "./model.js";

/**
 * Stands in until there are weights: sentences end at a stop, runs of capitals are names, the first verb-like word is
 * the root. Its trees are flat and wrong; it lets the rest of the chain run.
 */
export function standIn(): ReadingModel {
  return {
    async analyse(text: string, blocks: readonly Block[]) {
      const split = splitBlocks(text, blocks);
      const sentences: ReadSentence[] = split.sentences.map((sentence, number) => {
        const first = split.words.findIndex((word) => word.sentence === number);
        const end = first + split.words.filter((word) => word.sentence === number).length;
        return { ...sentence, first, end, quad: [1, 0, 0, 0, 0] };
      });
      const words: Word[] = split.words.map(({ span, sentence }, index) => {
        const form = text.slice(span[0], span[1]);
        const head = sentences[sentence]?.first ?? index;
        const upos = /^\p{N}/u.test(form)
          ? "NUM"
          : !/\p{L}/u.test(form)
            ? "PUNCT"
            : /^\p{Lu}/u.test(form)
              ? "PROPN"
              : "NOUN";
        const deprel = head === index ? "root" : "dep";
        return { index, span, form, lemma: form.toLowerCase(), upos, head, deprel, sentence, happened: 0.5, weight: 0 };
      });
      const names: Labelled<NameLabel>[] = [];
      for (let first = 0; first < words.length; first++) {
        let end = first;
        while (words[end]?.upos === "PROPN" && words[end]?.sentence === words[first]?.sentence) end++;
        if (end > first) names.push({ label: "other", first, end, score: 0.5 });
        first = Math.max(first, end - 1);
      }
      return { text, sentences, words, names, descriptions: [], attributions: [], roles: [], attackRoles: [] };
    },
    async close() {},
  };
}
