import { canAct } from "../events/kind.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import { cueAt } from "./cues.js";
import type { Draft } from "./draft.js";
import { isIn, type Piece } from "./pieces.js";
import { phraseOf } from "./subject.js";

/**
 * "Troops fled, the Times reported, *citing an officer*": the officer says it, and the Times passes on that he does. The drafts with whom they
 * cite as one who says what they tell.
 */
export function withCited(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tree } = reading;
  return tree.words
    .filter(({ form, upos }) => /^(?:citing|quoting)$/i.test(form) && upos === "VERB")
    .reduce<Draft[]>((all, { index }) => cited(reading, all, index), [...drafts]);
}

function cited(reading: Reading, drafts: Draft[], at: number): Draft[] {
  const { tree } = reading;
  const speaker = tree.child(at, "obj") ?? tree.children(at, "obl").find(({ index }) => !tree.child(index, "case"));
  if (!speaker || speaker.index < at || saysAs(tree, at) || !isTeller(reading, speaker.index)) return drafts;
  const who = phraseOf(tree, speaker.index, at);
  const own = drafts.find(({ cue }) => cue.some((piece) => isIn(piece, at)));
  const others = drafts.filter((draft) => draft !== own);
  const outer = passedOnBy(tree, others, at) ?? (own && behindIt(tree, own, at, who));
  const told = outer?.content.flatMap((piece) => without(tree, piece, at, who));
  const cue = outer?.cue[0];
  if (!outer || !cue || !told?.length) return drafts;
  const inner: Draft = {
    by: own?.by ?? "tree",
    source: who,
    cue: [{ first: at, end: at + 1, score: 0 }],
    content: told,
    within: cue,
  };
  const { source } = outer;
  const passing = source && isIn(source, at) && source.first < at ? { ...source, end: beforeComma(tree, at) } : source;
  const whole: Draft = { ...outer, content: told, ...(passing && { source: passing }) };
  return [...others.filter((draft) => draft !== outer), whole, inner];
}

/** "quoted the mayor as saying", which tells by itself what he says. */
function saysAs(tree: Tree, at: number): boolean {
  return tree
    .children(at, "advcl", "xcomp", "ccomp")
    .some(({ index }) => tree.children(index, "mark", "case").some(({ form }) => /^as$/i.test(form)));
}

/** Somebody, or a paper that tells: not "security concerns". */
function isTeller(reading: Reading, at: number): boolean {
  return canAct(reading, at) || isWriting(reading.tree, at) || /^sources?$/i.test(reading.tree.word(at).form);
}

/** What was written tells something in words; a video only shows it. */
function isWriting(tree: Tree, at: number): boolean {
  const channel = channelAt(tree, at);
  return channel?.document === true && !/^(?:video|photograph|audio recording)$/.test(channel.kind);
}

/** The draft along whose cue the citing goes; where a parser hangs it on what is told, the one that tells that. */
function passedOnBy(tree: Tree, drafts: readonly Draft[], at: number): Draft | undefined {
  const { head, deprel } = tree.word(at);
  if (!isDeprel(deprel, ["advcl", "xcomp", "acl", "conj"])) return undefined;
  const says = drafts.filter(
    ({ source, content, cue: [cue] }) => source && content.length && cue && isSaying(tree, cue),
  );
  // "The Times, citing an officer, said": a parser may have the citing describe whoever cites.
  const along = says.find(
    ({ source, cue }) =>
      isHere(tree, cue, at) && [...cue, ...(source ? [source] : [])].some((piece) => isIn(piece, head)),
  );
  if (along) return along;
  const length = ({ content }: Draft) => content.reduce((sum, { first, end }) => sum + end - first, 0);
  return says
    .filter(({ content, cue }) => content.some((piece) => isIn(piece, head)) && isHere(tree, cue, at))
    .sort((a, b) => length(a) - length(b))[0];
}

/** "said, citing the mayor, that troops had fled", where a label has all behind it for what is cited. */
function behindIt(tree: Tree, own: Draft, at: number, who: Piece): Draft | undefined {
  const { head } = tree.word(at);
  const [content] = own.content;
  const next = tree.words[who.end];
  if (!content || cueAt(tree, head)?.kind !== "say" || next?.form !== "," || content.end <= who.end + 1)
    return undefined;
  return {
    ...own,
    cue: [{ first: head, end: head + 1, score: 0 }],
    content: [{ ...content, first: who.end + 1 }],
  };
}

/** A content without the citing and the marks around it. */
function without(tree: Tree, piece: Piece, at: number, who: Piece): Piece[] {
  if (!isIn(piece, at)) return [piece];
  const first = beforeComma(tree, at);
  const end = tree.words[who.end]?.form === "," ? who.end + 1 : who.end;
  return [
    { ...piece, end: first },
    { ...piece, first: end },
  ].filter((one) => one.first < one.end);
}

const beforeComma = (tree: Tree, at: number) => (tree.words[at - 1]?.form === "," ? at - 1 : at);

function isSaying(tree: Tree, { first, end }: Piece): boolean {
  return tree.words
    .slice(first, end)
    .some(({ index }) => /^(?:say|tell|show|confirm|accuse)$/.test(cueAt(tree, index)?.kind ?? ""));
}

const isHere = (tree: Tree, [cue]: readonly Piece[], at: number) =>
  cue !== undefined && tree.word(cue.first).sentence === tree.word(at).sentence;
