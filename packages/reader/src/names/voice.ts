import type { Analysis } from "../analysis.js";
import type { Tree } from "../tree.js";
import type { Clusters } from "./clusters.js";
import type { Draft } from "./draft.js";
import { pronounOf } from "./pronouns.js";
import { quotedWords } from "./quoted.js";

/** So many "I" outside quotation marks make a text somebody's own words: an interview or a speech, not a report. */
const LEAST = 6;
/** Where such a text names its speaker: the headline or the first lines. */
const OPENING = 240;
/** What such an opening says, before the first "I". */
const SPEAKING =
  /\b(?:interview\w*|speech|remarks|address|addressed|statement|transcript|spoke|speaks|speaking|talks?|talked|asked|answers|Q&A|questions)\b/i;
const INTRODUCING = /(?:\bI['’]m|\bI am|\bthis is|\bit['’]s)\s+$/i;

/**
 * In the transcript of an interview or speech "I" is the person whom its opening names, and so is the "you" of a question.
 * In a report nothing is done: there "I" stands in quotations and is whoever says them.
 */
export function joinVoice(analysis: Analysis, tree: Tree, drafts: readonly Draft[], clusters: Clusters): void {
  const quoted = quotedWords(analysis);
  const own = drafts.flatMap((draft, at) => {
    if (draft.level !== "pronoun" || quoted[draft.head]) return [];
    const pronoun = pronounOf(tree.word(draft.head).form);
    return pronoun && pronoun.person !== 3 && !pronoun.plural ? [{ at, draft, first: pronoun.person === 1 }] : [];
  });
  if (own.filter(({ first }) => first).length < LEAST) return;
  const speaker = speakerOf(tree, drafts, clusters);
  if (speaker === undefined) return;
  for (const { at, draft, first } of own) {
    if (first || isQuestion(analysis, draft)) clusters.join(speaker, at);
  }
}

/** The first person named in the opening of an interview or speech, or who says "I'm …". */
function speakerOf(tree: Tree, drafts: readonly Draft[], clusters: Clusters): number | undefined {
  const persons = drafts.flatMap((draft, at) =>
    draft.level === "name" && draft.type === "person" && !isAddressed(tree, draft) ? [at] : [],
  );
  const startOf = (at: number) => clusters.draft(at).span[0];
  const introduced = persons.find((at) =>
    INTRODUCING.test(tree.text.slice(Math.max(0, startOf(at) - 16), startOf(at))),
  );
  if (introduced !== undefined && startOf(introduced) < 4 * OPENING) return introduced;
  const [first] = persons;
  const isOpening = first !== undefined && startOf(first) <= OPENING;
  return isOpening && SPEAKING.test(tree.text.slice(0, 2 * OPENING)) ? first : undefined;
}

/** "Mr. President, …" speaks to somebody. */
function isAddressed(tree: Tree, { head }: Draft): boolean {
  return tree.word(head).deprel === "vocative";
}

function isQuestion(analysis: Analysis, { head }: Draft): boolean {
  const sentence = analysis.sentences[analysis.words[head]?.sentence ?? -1];
  return (
    sentence !== undefined &&
    analysis.text
      .slice(...sentence.span)
      .trimEnd()
      .endsWith("?")
  );
}
