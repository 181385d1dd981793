import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { canAct } from "../events/kind.js";
import { isSomebody, roleNoun } from "../names/role-nouns.js";
import { sayer } from "../names/saying.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { hasTo } from "./content-of.js";
import { cueHead, cueWord, type Draft, headOf } from "./draft.js";
import { isIn, type Piece } from "./pieces.js";
import { doneBy } from "./reach.js";
import { isSeeming } from "./spoken-about.js";
import { plays } from "./standing-words.js";

/** Who the tree says gives a cue: its subject, that of the verb it goes along with, or who it is done by; nothing for "was told". */
export function sourceOfCue(tree: Tree, at: number): Piece | undefined {
  const head = subjectOf(tree, at, 3) ?? purposeOf(tree, at);
  return head === undefined ? undefined : phraseOf(tree, head, at);
}

/** The draft with whom it quotes as source, whatever the labels link to it; with the subject of its verb where they link nobody. */
export function withSource(reading: Reading, draft: Draft): Draft {
  const { tree } = reading;
  const whole =
    draft.source &&
    (ofWhomEach(tree, draft.source) ?? titled(tree, draft, draft.source) ?? describedWhole(tree, draft, draft.source));
  if (whole) return { ...draft, source: whole };
  const cue = cueWord(tree, draft);
  if (draft.source) {
    const quoted = cue && (quotedAs(tree, cue.at) ?? toldOf(tree, cue.at, headOf(tree, draft.source)));
    if (!cue || quoted === undefined || isIn(draft.source, quoted)) return draft;
    // Who quotes, too, may be linked to "saying".
    return { ...draft, source: phraseOf(tree, quoted, cue.at) };
  }
  const verb = cue ? (cue.pos === "V" ? cue.at : undefined) : verbOf(reading, draft);
  const source = verb === undefined ? undefined : sourceOfCue(tree, verb);
  const clear =
    source &&
    draft.content.every(({ first, end }) => end <= source.first || first >= source.end) &&
    source.end - source.first <= LONGEST;
  return clear ? { ...draft, source } : draft;
}

/** "*Deputy Mayor* / Ana Moe shut the bar and asked them to go": a label that breaks off behind a title goes on to the name. */
function titled(tree: Tree, draft: Draft, { first, end }: Piece): Piece | undefined {
  const verb = cueHead(tree, draft);
  const subject = verb?.upos === "VERB" ? sayer(tree, verb.index) : undefined;
  if (!verb || subject?.upos !== "PROPN" || subject.index < end || verb.index < subject.index) return undefined;
  const between = tree.words.slice(end, subject.index);
  const isTitle = tree.words.slice(first, end).every(({ index }) => tree.isWithin(index, subject.index));
  return isTitle && between.every(({ upos }) => upos === "PROPN")
    ? { ...phraseOf(tree, subject.index, verb.index), first }
    : undefined;
}

/** "*The army, whose soldiers* were accused of theft, said": a label that breaks off in a clause which describes the speaker goes on to its end. */
function describedWhole(tree: Tree, draft: Draft, { first, end }: Piece): Piece | undefined {
  const verb = cueHead(tree, draft);
  const subject = verb && tree.children(verb.index, "nsubj").find(({ index }) => first <= index && index < end);
  const clause = subject && tree.children(subject.index, "acl:relcl").find(({ index }) => index >= end);
  if (!verb || !subject || !clause || Math.min(...tree.subtree(clause.index)) >= end) return undefined;
  const whole = phraseOf(tree, subject.index, verb.index);
  return whole.first <= first && whole.end > end ? { ...whole, first } : undefined;
}

/** "*The two senators* each called it a crime": those of whom it was each. */
function ofWhomEach(tree: Tree, { first, end }: Piece): Piece | undefined {
  const { form, head, deprel } = tree.word(first);
  if (end - first > 1 || !/^(?:each|both|all)$/i.test(form) || !isDeprel(deprel, ["nsubj"])) return undefined;
  const subject = tree
    .children(head, "nsubj")
    .find(({ index, upos }) => index < first && /^(?:NOUN|PROPN)$/.test(upos));
  return subject && phraseOf(tree, subject.index, first);
}

/** The verb of a cue that no lexicon knows, with somebody for its subject: "has ruled out", not "rumours spread". */
function verbOf(reading: Reading, { cue: [cue, ...more] }: Draft): number | undefined {
  const { tree } = reading;
  const at = cue && !more.length ? headOf(tree, cue) : undefined;
  const subject =
    at !== undefined && tree.word(at).upos === "VERB" && !isSeeming(tree.word(at))
      ? tree.child(at, "nsubj")
      : undefined;
  return subject && canAct(reading, subject.index) ? at : undefined;
}

const LONGEST = 25;

function subjectOf(tree: Tree, at: number, left: number): number | undefined {
  const quoted = quotedAs(tree, at);
  if (quoted !== undefined) return quoted;
  const heard = heardFrom(tree, at);
  if (heard !== undefined) return heard;
  if (tree.child(at, "aux:pass")) return doneBy(tree, at)?.index;
  // A poor tree may give a verb two: the nearest before it is its own.
  const own =
    tree.children(at, "nsubj").findLast(({ index }) => index < at) ?? tree.child(at, "nsubj") ?? hungOn(tree, at);
  if (own) return /^(?:it|there|what)$/i.test(own.form) && tree.child(at, "expl") ? undefined : own.index;
  const word = tree.word(at);
  // "The king is said to have told his sons": the king.
  const framed =
    isDeprel(word.deprel, ["xcomp"]) && tree.child(word.head, "aux:pass") && plays(tree, word.head, "frame");
  if (framed) return tree.child(word.head, "nsubj:pass", "nsubj")?.index;
  if (left === 0 || word.head === at || !isDeprel(word.deprel, ["conj", "advcl", "xcomp", "acl"])) return undefined;
  if (isDeprel(word.deprel, ["acl"]))
    return tree.word(word.head).upos === "VERB" ? undefined : /ing$/.test(word.form) ? word.head : undefined;
  // "announcing", "vowing to" go along with the subject of their verb; "killed after threatening" does not matter here.
  if (isDeprel(word.deprel, ["advcl"]) && !/ing$/i.test(word.form)) return undefined;
  // "He was arrested and denied it": he denies what whoever arrested him does not.
  const borne = isDeprel(word.deprel, ["conj"]) && tree.child(word.head, "aux:pass");
  if (borne) return tree.child(word.head, "nsubj:pass")?.index;
  // Of a series that goes on and on all is done by the same.
  return subjectOf(tree, word.head, isDeprel(word.deprel, ["conj"]) ? left : left - 1);
}

/** "*The general* called a conference to deny it": who called it denies it; but "urged his fans to ask" has the fans ask. */
function purposeOf(tree: Tree, at: number): number | undefined {
  const word = tree.word(at);
  if (!hasTo(tree, at) || word.head > at || !isDeprel(word.deprel, ["acl", "advcl"])) return undefined;
  const above = tree.word(word.head);
  const verb = isDeprel(word.deprel, ["acl"]) && isDeprel(above.deprel, ["obj"]) ? tree.word(above.head) : above;
  if (verb.upos !== "VERB" || verb.index > at) return undefined;
  const isOfOthers = tree
    .children(verb.index, "obj", "iobj")
    .some((one) => one.upos !== "NOUN" || isSomebody(roleNoun(one)));
  return isOfOthers ? undefined : subjectOf(tree, verb.index, 1);
}

/** "…, the Joint Chiefs said": a poor tree makes a name and its verb one compound. */
function hungOn(tree: Tree, at: number): Word | undefined {
  if (tree.word(at).upos !== "VERB") return undefined;
  return tree.children(at, "compound").find(({ index, upos }) => index < at && /^(?:NOUN|PROPN)$/.test(upos));
}

/** "Chad, which leads *the bloc* that backs him, warned": Chad warns, where a label takes somebody told of in the clause that describes it. */
function toldOf(tree: Tree, cue: number, source: number): number | undefined {
  const word = tree.word(cue);
  const doer = besideDone(tree, cue, source) ?? ofPaper(tree, cue, source);
  if (doer !== undefined) return doer;
  const subject = word.upos === "VERB" && !tree.child(cue, "aux:pass") ? sayer(tree, cue) : undefined;
  if (!subject || subject.index >= source || source >= cue) return undefined;
  // "The ministry, in a statement carried by the news agency, denied it": the agency only carries it.
  const carrying = isDeprel(tree.word(source).deprel, ["obl"]) ? tree.parent(source) : undefined;
  const isCarried =
    carrying?.deprel === "acl" &&
    /^(?:carried|broadcast|published|aired|posted|issued|released|quoted|reported)$/i.test(carrying.form);
  if (isCarried && !tree.isWithin(subject.index, carrying.index)) return subject.index;
  const described = tree.ancestors(source).find(({ deprel }) => isDeprel(deprel, ["acl:relcl"]));
  const isOfIt = described && tree.isWithin(described.index, subject.index) && !tree.isWithin(cue, described.index);
  return isOfIt ? subject.index : undefined;
}

/** "*Lawyers* filed a petition with the court asking for mercy": who filed it asks, and not the court. */
function ofPaper(tree: Tree, cue: number, source: number): number | undefined {
  const { deprel, head } = tree.word(cue);
  const paper = tree.word(head);
  if (deprel !== "acl" || !isGerund(tree.word(cue).form) || !isDeprel(paper.deprel, ["obj"])) return undefined;
  const isWhom = head < source && source < cue && isDeprel(tree.word(source).deprel, ["obl", "nmod"]);
  return isWhom && [head, paper.head].includes(tree.word(source).head)
    ? tree.child(paper.head, "nsubj")?.index
    : undefined;
}

/** "*The union* imposed sanctions on a gang and its leaders, accusing them": behind a comma, who imposes accuses, and none of whom it is done to. */
function besideDone(tree: Tree, cue: number, source: number): number | undefined {
  const { deprel, head, form } = tree.word(cue);
  if (deprel !== "advcl" || !isGerund(form) || tree.words[cue - 1]?.form !== ",") return undefined;
  if (source > cue || tree.child(cue, "mark", "case", "nsubj")) return undefined;
  const isDoneTo = tree
    .children(head, "obj", "iobj", "obl")
    .some(({ index, deprel }) => deprel !== "obl:agent" && tree.isWithin(source, index));
  return isDoneTo ? tree.child(head, "nsubj")?.index : undefined;
}

/** "quoted the king as saying": the king. */
export function quotedAs(tree: Tree, at: number): number | undefined {
  const verb = tree.parent(at);
  if (!verb || !isDeprel(tree.word(at).deprel, ["advcl"]) || !/^(?:quot|cit)/i.test(verb.form)) return undefined;
  if (!tree.children(at, "mark").some(({ form }) => /^as$/i.test(form))) return undefined;
  return tree.child(verb.index, "obj", "iobj", "nsubj:pass")?.index;
}

/** "the mayor was quoted by the agency as saying": it is the mayor who says it. */
function heardFrom(tree: Tree, at: number): number | undefined {
  if (!/^(?:quoted|cited)$/i.test(tree.word(at).form) || !tree.child(at, "aux:pass")) return undefined;
  const saying = tree.children(at, "advcl").some(({ index }) => quotedAs(tree, index) !== undefined);
  return saying ? tree.child(at, "nsubj:pass")?.index : undefined;
}

/** The subject's phrase with its appositions and relative clauses, as far as it runs without a gap, ending before the cue. */
export function phraseOf(tree: Tree, head: number, cue: number): Piece {
  const { first, end } = tree.phrase(
    head,
    (word) => isDeprel(word.deprel, ["case", "parataxis", "cop", "mark"]) && word.head === head,
  );
  let last = head < cue ? Math.min(end, cue) : end;
  while (last > head + 1 && tree.word(last - 1).upos === "PUNCT" && !/^[)\]]$/.test(tree.word(last - 1).form)) last--;
  let from = head > cue ? Math.max(first, cue + 1) : first;
  while (from < head && tree.word(from).upos === "PUNCT") from++;
  return { first: from, end: last, score: 0 };
}
