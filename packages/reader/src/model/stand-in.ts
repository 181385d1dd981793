import type { Labelled, NameLabel, ReadSentence, Word } from "../analysis.js";
import type { Block } from "../reading.js";
import type { ReadingModel } from "./model.js";

/**
 * Stands in until there are weights: sentences end at a stop, runs of capitals are names, the first verb-like word is
 * the root. Its trees are flat and wrong; it lets the rest of the chain run.
 */
export function standIn(): ReadingModel {
  return {
    async analyse(text: string, blocks: readonly Block[]) {
      const sentences: ReadSentence[] = [];
      const words: Word[] = [];
      for (const block of blocks) {
        const source = text.slice(...block.span);
        for (const found of source.matchAll(/\S[\s\S]*?(?:[.!?]["”’)]*(?=\s+["“‘(\p{Lu}\d]|\s*$)|$)/gu)) {
          const start = block.span[0] + found.index;
          const first = words.length;
          const sentence = sentences.length;
          const forms = [...found[0].matchAll(/\p{L}+(?:[.'’]\p{L}+)*|[\p{L}\p{N}]+(?:[.,]\p{N}+)*|\S/gu)];
          for (const [at, form] of forms.entries()) {
            const index = first + at;
            const capital = /^\p{Lu}/u.test(form[0]);
            words.push({
              index,
              span: [start + form.index, start + form.index + form[0].length],
              form: form[0],
              lemma: form[0].toLowerCase(),
              upos: /^\p{N}/u.test(form[0]) ? "NUM" : !/\p{L}/u.test(form[0]) ? "PUNCT" : capital ? "PROPN" : "NOUN",
              head: first,
              deprel: at === 0 ? "root" : "dep",
              sentence,
              happened: 0.5,
              weight: 1 / forms.length,
            });
          }
          const end = words.length;
          const span: [number, number] = [start, start + found[0].trimEnd().length];
          sentences.push({ span, zone: block.zone, paragraph: block.paragraph, first, end, quad: [1, 0, 0, 0, 0] });
        }
      }
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
