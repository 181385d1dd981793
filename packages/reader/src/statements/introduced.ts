import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import type { Piece, Pieces } from "./pieces.js";
import { sentenceEnd } from "./reach.js";

/** "He said:" and then, in paragraphs of its own, what he said: the quotation, or the paragraph that the labels begin a content with. */
export function withIntroduced(reading: Reading, pieces: Pieces, draft: Draft): Draft {
  const [cue] = draft.cue;
  const first = cue && ledIn(reading.tree, cue.first);
  if (first === undefined) return draft;
  const content = block(reading, pieces, first);
  // "“We hold the town,” he said in a message:" and then the message.
  const before = draft.content.filter((piece) => piece.end <= first);
  if (
    content.length &&
    before.length &&
    before.length === draft.content.length &&
    (pieces.quotationOf[first] ?? -1) >= 0
  )
    return { ...draft, content: [...before, ...content] };
  const isPart = draft.content.every((piece) =>
    content.some(({ first, end }) => first <= piece.first && piece.end <= end),
  );
  return content.length && isPart ? { ...draft, content } : draft;
}

/** The first word of what a colon at the end of a word's sentence leads in. */
export function ledIn(tree: Tree, at: number): number | undefined {
  const end = sentenceEnd(tree, at);
  return tree.words[end - 1]?.form === ":" && tree.words[end] ? end : undefined;
}

function block(
  { analysis: { sentences, words } }: Reading,
  { quotationOf, quotations, contents }: Pieces,
  first: number,
): Piece[] {
  const out: Piece[] = [];
  const quoted = (quotationOf[first] ?? -1) >= 0;
  if (!quoted && !contents.some((piece) => piece.first === first)) return [];
  for (let from = first; from < words.length; ) {
    const paragraph = sentences[words[from]?.sentence ?? 0]?.paragraph;
    let end = from;
    const one = quotationOf[from] ?? -1;
    while (
      end < words.length &&
      sentences[words[end]?.sentence ?? 0]?.paragraph === paragraph &&
      (!quoted || quotationOf[end] === one)
    )
      end++;
    out.push({ first: from, end, score: 1 });
    const next = quotations[quotationOf[end] ?? -1];
    if (!quoted || quotations[one]?.closed || !next?.goesOn) break;
    from = end;
  }
  return out;
}
