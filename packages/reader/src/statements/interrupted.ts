import { isDeprel, type Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import type { Pieces } from "./pieces.js";
import { range } from "./reach.js";

/** How many words may stand between a cue and its closing comma: "said on Tuesday". */
const BESIDE = 4;

const OPENS = /^(?:["“„«‘']|``|'')\s?\p{Lu}/u;

/** "The dam, the mayor said, would hold": where a speaker breaks in, what stands before the first comma is said, too. */
export function withOpenings(tree: Tree, pieces: Pieces, drafts: readonly Draft[]): Draft[] {
  const taken = new Set(
    drafts.flatMap(({ source, cue, content }) =>
      [...(source ? [source] : []), ...cue, ...content].flatMap(({ first, end }) => range(first, end)),
    ),
  );
  const labelled = new Map(pieces.contents.flatMap((piece) => range(piece.first, piece.end).map((at) => [at, piece])));
  return drafts.map((draft) => {
    const comma = opens(tree, draft);
    if (comma === undefined) return draft;
    const { sentence } = tree.word(comma);
    let first = comma;
    while (tree.words[first - 1]?.sentence === sentence && !taken.has(first - 1)) first--;
    const from = range(first, comma).find((at) => labelled.has(at)) ?? subject(tree, first, comma);
    const score = labelled.get(from ?? comma)?.score ?? 0;
    return from === undefined ? draft : { ...draft, content: [{ first: from, end: comma, score }, ...draft.content] };
  });
}

/** The comma before the speaker, where he and his cue stand between two and the draft has but what follows. */
function opens(tree: Tree, { source, cue: [cue, ...more], content: [rest] }: Draft): number | undefined {
  if (!source || !cue || more.length || !rest) return undefined;
  let first = Math.min(source.first, cue.first);
  const end = Math.max(source.end, cue.end);
  // "As for the toll, he said, “What toll?”": a quotation that begins a sentence of its own goes on with nothing.
  if (rest.first < rest.end && OPENS.test(tree.slice(rest.first, rest.end))) return undefined;
  const isComma = (at: number) => tree.words[at]?.form === ",";
  if (/^as$/i.test(tree.words[first - 1]?.form ?? "")) first--;
  const close = rest.first - 1;
  if (!isComma(first - 1) || !isComma(close) || close < end || close - end > BESIDE) return undefined;
  const beside = [
    ...tree.words.slice(Math.min(source.end, cue.end), Math.max(source.first, cue.first)),
    ...tree.words.slice(end, close),
  ];
  return beside.some(({ upos }) => /^(?:VERB|PUNCT)$/.test(upos)) ? undefined : first - 1;
}

/** The subject of what goes on behind the speaker, where it ends at the comma; unlabelled, a mere time or place is the report's own. */
function subject(tree: Tree, first: number, comma: number): number | undefined {
  const top = range(first, comma).find(
    (at) => tree.word(at).head >= comma && isDeprel(tree.word(at).deprel, ["nsubj"]),
  );
  const phrase = top === undefined ? undefined : tree.phrase(top);
  return phrase && phrase.first >= first && phrase.end >= comma - 1 ? phrase.first : undefined;
}
