import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import { type Draft, headOf } from "./draft.js";

/** How many words may stand between "That" and its "is": "That, at least, is". */
const ASIDE = 6;

/** Nouns for what somebody tells, by whose it is. */
const VERSION = /^(?:version|account|story|telling|view|reading|explanation)$/i;

/**
 * "The guards fired first. That, at least, is the army's version": whose word the sentence before is, where nobody else
 * says it. `drafts`: what is said already.
 */
export function versions({ tree, analysis }: Reading, drafts: readonly Draft[]): Draft[] {
  return analysis.sentences.flatMap(({ first, end, paragraph, zone }, at): Draft[] => {
    const told = analysis.sentences[at - 1];
    if (zone !== "body" || told?.paragraph !== paragraph || told.zone !== "body") return [];
    if (!/^(?:that|this|such|so)$/i.test(tree.words[first]?.form ?? "") || told.first === told.end) return [];
    const is = tree.words
      .slice(first + 1, Math.min(end, first + ASIDE + 2))
      .find(({ form }) => /^(?:is|was)$/i.test(form));
    const isAside = tree.words[first + 1]?.index === is?.index || tree.words[first + 1]?.form === ",";
    if (!is || !isAside) return [];
    const taken = drafts.some(({ content, cue }) =>
      [...content, ...cue].some((piece) => piece.first < end && told.first < piece.end),
    );
    const content = {
      first: told.first,
      end: /^[.!]$/.test(tree.word(told.end - 1).form) ? told.end - 1 : told.end,
      score: 0,
    };
    if (taken || content.end - content.first < 3) return [];
    const behind = tree.words.slice(is.index + 1, end);
    const noun = behind.find(({ upos, form }) => upos === "NOUN" && VERSION.test(form));
    const owner = noun && tree.child(noun.index, "nmod:poss");
    if (!noun || !owner) return [];
    const phrase = tree.phrase(owner.index, ({ deprel }) => isDeprel(deprel, ["case", "punct"]));
    const source = { ...phrase, score: 0 };
    return tree.word(headOf(tree, source)).upos === "PRON" && /^(?:my|our|your)$/i.test(owner.form)
      ? []
      : [{ by: "tree", source, cue: [{ first: noun.index, end: noun.index + 1, score: 0 }], content: [content] }];
  });
}
