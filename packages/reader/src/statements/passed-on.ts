import { isDeprel, type Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import type { Piece } from "./pieces.js";
import { doneBy, sentenceStart } from "./reach.js";
import { phraseOf } from "./subject.js";

/**
 * "A doctor quoted by the station said guards had fled": the doctor says it, and the station passes on that he does. The drafts with a further one
 * for each that passes on the word of another.
 */
export function withPassedOn(tree: Tree, drafts: readonly Draft[], shaped: (draft: Draft) => Draft[]): Draft[] {
  const taken = new Set(drafts.flatMap(({ cue }) => cue.flatMap(({ first, end }) => range(first, end))));
  const seen = new Set<number>();
  const behind = new Map(drafts.map((draft) => [draft, quotedBehind(tree, draft)]));
  // Another label may have given him his words already, or some of them.
  const givenTo = ({ inner }: { inner: Draft }) =>
    drafts.find((one) => !behind.get(one) && one.content.length && one.cue[0]?.first === inner.cue[0]?.first);
  const whole = new Map(
    [...behind.values()].flatMap((found): [Draft, Draft][] => {
      const known = found && givenTo(found);
      return known ? [[known, { ...known, content: withPieces(known.content, found.inner.content) }]] : [];
    }),
  );
  return drafts.flatMap((draft) => {
    const quoting = behind.get(draft);
    if (quoting) {
      const known = givenTo(quoting);
      const outer = { ...quoting.outer, content: withPieces(quoting.outer.content, known?.content ?? []) };
      return [...shaped(outer), ...(known ? [] : shaped(quoting.inner))];
    }
    const filled = whole.get(draft);
    if (filled) return shaped(filled);
    const found = quotedIn(tree, draft);
    if (!found || taken.has(found.quote) || seen.has(found.quote)) return [draft];
    seen.add(found.quote);
    return [{ ...draft, source: found.source }, ...shaped(found.outer)];
  });
}

/** Who is quoted, and what those who quote him say: that he says it. */
function quotedIn(tree: Tree, { source, cue, content }: Draft) {
  if (!source || !cue.length) return undefined;
  const quote = range(source.first + 1, source.end + 2).find((at) => isQuoted(tree, at, source));
  const by = quote === undefined ? undefined : doneBy(tree, quote);
  if (quote === undefined || !by || by.index < quote) return undefined;
  const agency = named(tree, phraseOf(tree, by.index, quote));
  const speaker = { ...source, end: tree.words[quote - 1]?.form === "," ? quote - 1 : quote };
  const said = [speaker, ...cue, ...content].sort((a, b) => a.first - b.first);
  const apart = said.every(({ first, end }) => end <= quote || first >= agency.end);
  if (speaker.end <= speaker.first || !apart) return undefined;
  const outer: Draft = {
    by: "tree",
    source: { ...agency, first: afterBy(tree, agency) },
    cue: [{ first: quote, end: quote + 1, score: 0 }],
    content: joined(tree, said),
  };
  return { quote, source: quote <= source.end ? { ...source, end: Math.max(source.end, agency.end) } : source, outer };
}

/** "“We hold it,” Tass quoted the mayor as saying": the mayor says it, and Tass that he does. */
function quotedBehind(tree: Tree, draft: Draft) {
  const cue = draft.cue[0];
  const quote = cue && tree.word(cue.end - 1);
  if (!cue || !quote || !/^(?:quote|cite)$/i.test(quote.lemma)) return undefined;
  const speaker = tree.child(quote.index, "obj", "iobj");
  const saying = tree.children(quote.index, "advcl", "xcomp", "ccomp").find(({ index, lemma }) => {
    return (
      index > quote.index &&
      /^(?:say|tell)$/i.test(lemma) &&
      tree.child(index, "mark", "case")?.form.toLowerCase() === "as"
    );
  });
  if (!speaker || !saying || speaker.index < quote.index || tree.child(saying.index, "ccomp", "obj")) return undefined;
  // The label may make a second piece of the cue of "as saying", and of the content of who says it.
  const isOwn = ({ first, end }: Piece) => first >= cue.end && end <= saying.index + 1;
  if (!draft.cue.slice(1).every(isOwn)) return undefined;
  const told = draft.content.filter(({ end }) => end <= cue.first);
  // "“We hold it,” Tass quoted the mayor as saying. “Nobody else does.”": he goes on.
  const further = draft.content.filter(({ first }) => tree.word(first).sentence > quote.sentence);
  const before = told.length ? told : upTo(tree, draft);
  const isKnown = (piece: Piece) => told.includes(piece) || further.includes(piece) || isOwn(piece);
  if (!before.length || !draft.content.every(isKnown)) return undefined;
  const who = phraseOf(tree, speaker.index, quote.index);
  const inner: Draft = {
    by: "tree",
    source: who,
    cue: [{ first: saying.index, end: saying.index + 1, score: 0 }],
    content: [...before, ...further],
  };
  const outer: Draft = {
    ...draft,
    cue: [cue],
    content: [...before, { first: who.first, end: saying.index + 1, score: 0 }, ...further],
  };
  return { inner, outer };
}

/** "*Two had fled*, the agency quoted a doctor as saying": what stands before the comma, where no label found it. */
function upTo(tree: Tree, { source }: Draft): Piece[] {
  const comma = source && tree.words[source.first - 1];
  if (!source || comma?.form !== ",") return [];
  const first = sentenceStart(tree, source.first);
  return comma.index - first < 2 ? [] : [{ first, end: comma.index, score: 0 }];
}

/** The pieces, and those of `more` that stand clear of them, in order. */
function withPieces(pieces: readonly Piece[], more: readonly Piece[]): Piece[] {
  const isClear = ({ first, end }: Piece) => pieces.every((piece) => end <= piece.first || piece.end <= first);
  return [...pieces, ...more.filter(isClear)].sort((a, b) => a.first - b.first);
}

/** The "quoted" of "a doctor quoted by the station". */
function isQuoted(tree: Tree, at: number, { first, end }: Piece): boolean {
  const word = tree.words[at];
  return (
    word !== undefined &&
    /^(?:quoted|cited|interviewed)$/i.test(word.form) &&
    isDeprel(word.deprel, ["acl"]) &&
    word.head >= first &&
    word.head < Math.min(at, end)
  );
}

/** "Radio Okapi", of which a parser may make two. */
function named(tree: Tree, { first, end, score }: Piece): Piece {
  let last = end;
  while (tree.word(last - 1).upos === "PROPN" && tree.words[last]?.upos === "PROPN" && tree.word(last).head < last)
    last++;
  return { first, end: last, score };
}

function afterBy(tree: Tree, { first }: Piece): number {
  return /^by$/i.test(tree.word(first).form) ? first + 1 : first;
}

/** What stands side by side, but for marks, as one piece. */
function joined(tree: Tree, pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    const between = last ? tree.words.slice(last.end, piece.first) : [];
    if (last && between.every(({ upos }) => upos === "PUNCT")) out[out.length - 1] = { ...last, end: piece.end };
    else out.push(piece);
  }
  return out;
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}
