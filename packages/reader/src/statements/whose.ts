import type { Word } from "../analysis.js";
import { canAct } from "../events/kind.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import { cueWord, type Draft, headOf } from "./draft.js";
import type { Piece } from "./pieces.js";
import { doneBy } from "./reach.js";
import { phraseOf } from "./subject.js";

/** The draft with the one whose word it is by the tree, where the label has somebody else for it, a part of him, or nobody. */
export function withOwner(reading: Reading, draft: Draft): Draft {
  const { tree } = reading;
  return owned(reading, withEnd(tree, draft));
}

function owned(reading: Reading, draft: Draft): Draft {
  const { tree } = reading;
  const verb = verbOf(tree, draft);
  const isNobodys = isDay(tree, draft) || (verb && (isOthers(tree, draft, verb) || isIt(tree, draft, verb)));
  const named = isNobodys ? withoutSource(draft) : draft;
  const possessed = withPossessor(tree, named);
  if (!named.source || possessed !== named)
    return verb && !possessed.source ? withPaper(tree, possessed, verb) : possessed;
  const owner = verb && (pastAside(reading, named.source, verb) ?? hostOf(reading, named.source, verb));
  if (owner && verb) return { ...named, source: phraseOf(tree, owner.index, verb.index) };
  return verb ? { ...named, source: whole(tree, named.source, verb) } : named;
}

/** "a report *by*": to the end of the name that the last word leads in, or without it where that is taken. */
function withEnd(tree: Tree, draft: Draft): Draft {
  const { source } = draft;
  const last = source && tree.word(source.end - 1);
  if (!source || last?.upos !== "ADP" || last.head < source.end || source.end - source.first < 2) return draft;
  const { end } = tree.phrase(last.head);
  const taken = [...draft.cue, ...draft.content].some((piece) => piece.first < end && source.end < piece.end);
  return { ...draft, source: { ...source, end: taken ? source.end - 1 : end } };
}

/** The verb by which it is said. */
function verbOf(tree: Tree, { cue: [cue, ...more] }: Draft): Word | undefined {
  if (!cue || more.length) return undefined;
  const word = tree.word(headOf(tree, cue));
  return word.upos === "VERB" ? word : undefined;
}

/** "*Today* announced": a day has said nothing. */
function isDay(tree: Tree, { source }: Draft): boolean {
  return source !== undefined && source.end - source.first === 1 && DAY.test(tree.word(source.first).form);
}

const DAY = /^(?:today|yesterday|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** "*It* is assumed that", "*it* emerged that": the "it" stands for what is told. */
function isIt(tree: Tree, { source }: Draft, verb: Word): boolean {
  if (!source || source.end - source.first !== 1 || !/^it$/i.test(tree.word(source.first).form)) return false;
  const told = tree.child(verb.index, "ccomp", "csubj");
  const isTold =
    tree.child(verb.index, "aux:pass") !== undefined || /^(?:emerge|transpire|appear|seem)$/i.test(verb.lemma);
  return tree.word(source.first).deprel === "expl" || (told !== undefined && told.index > verb.index && isTold);
}

/** "It *has been confirmed* as bird flu, and *officials* say": who does something else has not confirmed it where nobody is told to have. */
function isOthers(tree: Tree, { source }: Draft, verb: Word): boolean {
  if (!source || !tree.child(verb.index, "aux:pass") || doneBy(tree, verb.index)) return false;
  const { head, deprel } = tree.word(headOf(tree, source));
  const other = tree.word(head);
  return isDeprel(deprel, ["nsubj"]) && other.upos === "VERB" && other.index > verb.index && source.first > verb.index;
}

/** "*The mayor*, whose wife is from Oman / after a walk with his wife, said": the subject of the verb, not who is told of between the two. */
function pastAside(reading: Reading, source: Piece, verb: Word): Word | undefined {
  const { tree } = reading;
  const subject = tree.children(verb.index, "nsubj").findLast(({ index }) => index < verb.index);
  const head = headOf(tree, source);
  if (!subject || subject.index >= source.first || head >= verb.index || !canAct(reading, subject.index))
    return undefined;
  const path = [tree.word(head), ...tree.ancestors(head)];
  const at = path.findIndex(({ head: above }) => above === subject.index || above === verb.index);
  const link = path[at];
  if (!link || link.head === link.index) return undefined;
  // "traders owed money by *a bank*", which a parser may take for another name of theirs.
  const isLed = isDeprel(link.deprel, ["appos"]) && tree.child(link.index, "case") !== undefined;
  const isOfHim = link.head === subject.index && (isDeprel(link.deprel, ["acl"]) || isLed);
  const isBeside = link.head === verb.index && isDeprel(link.deprel, ["advcl", "obl"]) && link.index > subject.index;
  // "The mayor, according to witnesses, said"
  const isTeller = tree.children(link.index, "case").some(({ lemma }) => /^accord/i.test(lemma));
  return (isOfHim || isBeside) && !isTeller ? subject : undefined;
}

/** "*They* wrote to the mission, complaining": who writes complains, not to whom; what was sent may say something. */
function hostOf(reading: Reading, source: Piece, verb: Word): Word | undefined {
  const { tree } = reading;
  if (!isDeprel(verb.deprel, ["advcl"]) || !/ing$/i.test(verb.form) || tree.child(verb.index, "nsubj", "mark"))
    return undefined;
  const host = tree.word(verb.head);
  const subject = host.index < verb.index ? tree.child(host.index, "nsubj") : undefined;
  if (!subject || subject.index >= source.first || !canAct(reading, subject.index)) return undefined;
  const head = headOf(tree, source);
  if (channelAt(tree, head) || head > verb.index) return undefined;
  const { deprel, head: above } = tree.word(head);
  const isHearer = above === host.index && isDeprel(deprel, ["obl"]) && !isBy(tree, head);
  const isAside = tree
    .ancestors(head)
    .some(({ index, deprel }) => isDeprel(deprel, ["acl"]) && tree.isWithin(index, subject.index));
  return isHearer || isAside ? subject : undefined;
}

function isBy(tree: Tree, at: number): boolean {
  return tree.children(at, "case").some(({ form }) => /^by$/i.test(form));
}

/** "*Oman*, which is rich, and *Chad* said": both, where a label has but the second. */
function both(tree: Tree, source: Piece, verb: Word): Piece | undefined {
  const second = tree.word(headOf(tree, source));
  const subject = tree.children(verb.index, "nsubj").find(({ index }) => index === second.head);
  if (!subject || !isDeprel(second.deprel, ["conj"]) || subject.index >= source.first) return undefined;
  if (second.index >= verb.index || !tree.child(second.index, "cc")) return undefined;
  const own = phraseOf(tree, subject.index, verb.index);
  return own.end >= second.index && own.end - own.first <= LONGEST ? own : undefined;
}

/** "*Police in Berovo, 150 km* (90 miles) from the capital, said", "*Oman* and Chad said": to the end of the phrase that a label breaks off. */
function whole(tree: Tree, source: Piece, verb: Word): Piece {
  const pair = both(tree, source, verb);
  if (pair) return pair;
  const subject = tree
    .children(verb.index, "nsubj")
    .find(({ index }) => source.first <= index && index < source.end && headOf(tree, source) === index);
  const next = tree.words[source.end];
  if (!subject || !next || /^(?:[,;:—–-]|--)$/.test(next.form) || !tree.isWithin(next.index, subject.index))
    return source;
  // "The paper *on Saturday* reported": when, not whose.
  if (tree.words.slice(source.end, source.end + 2).some(({ form }) => DAY.test(form))) return source;
  const clause = [next, ...tree.ancestors(next.index)].find(({ deprel }) => isDeprel(deprel, ["acl", "parataxis"]));
  if (clause && tree.isWithin(clause.index, subject.index)) return source;
  const { end } = phraseOf(tree, subject.index, verb.index);
  return end > source.end && end - source.first <= LONGEST ? { ...source, end } : source;
}

const LONGEST = 25;

/** "backs *the prosecutors'* allegations that": of a noun, whose it is, and not who does something with it. */
function withPossessor(tree: Tree, draft: Draft): Draft {
  const word = cueWord(tree, draft);
  if (word?.pos !== "N" || draft.cue.length !== 1) return draft;
  const owner = tree.child(word.at, "nmod:poss");
  if (!owner || owner.index >= word.at) return draft;
  const { first, end } = tree.phrase(owner.index);
  const isClear = [...draft.cue, ...draft.content].every((piece) => piece.end <= first || end <= piece.first);
  return isClear ? { ...draft, source: { first, end, score: 0 } } : draft;
}

/** "“No one was hurt,” read *a notice on the gate*": the paper that a quotation stands on follows its verb. */
function withPaper(tree: Tree, draft: Draft, verb: Word): Draft {
  const paper = tree.child(verb.index, "nsubj", "obj");
  if (!paper || !/^(?:read|say)$/i.test(verb.lemma) || paper.index < verb.index) return draft;
  if (!channelAt(tree, paper.index)?.document || draft.content.some(({ end }) => end > verb.index)) return draft;
  return { ...draft, source: phraseOf(tree, paper.index, verb.index) };
}

function withoutSource({ source: _, ...draft }: Draft): Draft {
  return draft;
}
