import type { Reading } from "../reading.js";
import type { Draft } from "./draft.js";
import type { Pieces } from "./pieces.js";

/** How many words a signature may have: a name and what its bearer is. */
const LONGEST = 12;

/** Quotations with a name for a signature behind a dash: "“We will rebuild.” — Ama Serwaa, mayor". */
export function signed(
  { analysis: { sentences, words } }: Reading,
  { quotations, quotationOf }: Pieces,
  drafts: readonly Draft[],
): Draft[] {
  const taken = new Set(drafts.flatMap(({ source, content }) => (source ? content.map(({ first }) => first) : [])));
  const paragraphOf = (at: number) => sentences[words[at]?.sentence ?? -1]?.paragraph;
  const out: Draft[] = [];
  let first = 0;
  for (let at = 0; at < words.length; at++) {
    const one = quotationOf[at] ?? -1;
    if (one !== quotationOf[at - 1]) first = at;
    const dash = at + 1;
    if (one < 0 || quotationOf[dash] === one || !quotations[one]?.closed || !/^[-–—―]+$/.test(words[dash]?.form ?? ""))
      continue;
    let end = dash + 1;
    while (end < words.length && paragraphOf(end) === paragraphOf(dash)) end++;
    while (end > dash + 1 && words[end - 1]?.upos === "PUNCT") end--;
    const name = words.slice(dash + 1, end);
    if (paragraphOf(first - 1) === paragraphOf(first) || taken.has(first) || !isSignature(name)) continue;
    out.push({
      by: "quotation",
      source: { first: dash + 1, end, score: 1 },
      cue: [{ first: dash, end: dash + 1, score: 1 }],
      content: [{ first, end: dash, score: 1 }],
    });
  }
  return out;
}

/** A name with its bearer's titles, no clause. */
function isSignature(name: Reading["analysis"]["words"]): boolean {
  return (
    name.length > 0 &&
    name.length <= LONGEST &&
    name.some(({ upos }) => upos === "PROPN") &&
    !name.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos))
  );
}
