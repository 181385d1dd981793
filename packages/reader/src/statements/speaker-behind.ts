import { isPerson } from "../events/kind.js";
import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import type { Draft } from "./draft.js";
import type { Pieces } from "./pieces.js";

/** How many words a quotation must have, and how many may stand before the subject of the next sentence. */
const SHORTEST = 4;
const LEAD = 6;

/**
 * A quotation that opens its paragraph, that no cue gives to anybody, and of which the next sentence names the speaker as its subject:
 * "“They came at night.” Salma Idris, a mother of three, fled with a bag."
 */
export function spokenBefore(reading: Reading, { quotations, quotationOf }: Pieces, drafts: readonly Draft[]): Draft[] {
  const { tree } = reading;
  const { sentences, words } = reading.analysis;
  const taken = drafts.flatMap(({ content }) => content);
  const out: Draft[] = [];
  for (const [at, { first, zone, paragraph }] of sentences.entries()) {
    const one = quotationOf[first] ?? -1;
    if (one < 0 || zone !== "body" || sentences[at - 1]?.paragraph === paragraph) continue;
    let end = first;
    while (end < words.length && quotationOf[end] === one) end++;
    const next = sentences[words[end]?.sentence ?? -1];
    if (!quotations[one]?.closed || end - first < SHORTEST || next?.first !== end || next.paragraph !== paragraph)
      continue;
    if (taken.some((piece) => piece.first < end && first < piece.end)) continue;
    const isTold = words
      .slice(first, end)
      .some(({ index, upos }) => upos === "VERB" && tree.child(index, "nsubj", "nsubj:pass"));
    const subject = words
      .slice(next.first, next.end)
      .find(({ head, deprel }) => isDeprel(deprel, ["nsubj"]) && words[head]?.head === head);
    if (!isTold || !subject || subject.index - next.first > LEAD) continue;
    const isSpeaker = /^speaker$/i.test(subject.form) || (subject.upos === "PROPN" && isPerson(reading, subject.index));
    if (!isSpeaker) continue;
    const phrase = tree.phrase(subject.index, ({ deprel }) => isDeprel(deprel, ["acl", "appos", "punct", "case"]));
    out.push({ by: "quotation", source: { ...phrase, score: 1 }, cue: [], content: [{ first, end, score: 1 }] });
  }
  return out;
}
