import type { Word } from "../analysis.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Argument, Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { entriesOf } from "./event-words.js";
import { lemmasOf } from "./lemmas.js";
import { roleAt } from "./roles.js";

const counts = (lemma: string) => wordSet("counting-nouns.tsv", "noun").has(lemma);

/** The one who is meant: "soldiers" of "dozens of soldiers"; each of "Russia and the coalition". */
export function meant(reading: Reading, head: number): number[] {
  const { tree } = reading;
  const fellows = tree
    .conjuncts(head)
    .filter((word) => word.index === head || (!isBracketed(tree, word.index) && !isOneName(reading, head, word.index)));
  return fellows.flatMap((word) => counted(reading, word.index));
}

/** "Trinidad and Tobago" are one. */
function isOneName({ analysis }: Reading, one: number, other: number): boolean {
  return analysis.names.some((name) => [one, other].every((at) => name.first <= at && at < name.end));
}

/** "(PLO)" after a name is no fellow of it. */
function isBracketed(tree: Tree, at: number): boolean {
  return tree.words[at - 1]?.form === "(";
}

function counted(reading: Reading, head: number): number[] {
  const { tree } = reading;
  const word = tree.word(head);
  // "the farmers, most of *whom* were beaten", "the president, *whose* release they demanded"
  const isOfThem = /^(?:whom|which)$/i.test(word.form) && isDeprel(word.deprel, ["nmod"]);
  if (isOfThem || /^whose$/i.test(word.form)) {
    const clause = tree.ancestors(head).find(({ deprel }) => deprel === "acl:relcl");
    return clause ? [clause.head] : [head];
  }
  // "any of his men", "some of the monks"
  const isShare = /^(?:any|some|all|most|many|several|each|both|few)$/i.test(word.form);
  if (!lemmasOf(word).some(counts) && word.upos !== "NUM" && !isShare) return [head];
  const of = tree
    .children(head, "nmod", "obl")
    .find((child) => tree.children(child.index, "case").some((mark) => mark.form.toLowerCase() === "of"));
  return of ? meant(reading, of.index) : [head];
}

/** The noun that counts the word: "series" of "a series of attacks". */
export function countingAbove(tree: Tree, at: number): Word | undefined {
  const above = tree.parent(at);
  if (!above || !isDeprel(tree.word(at).deprel, ["nmod"]) || !lemmasOf(above).some(counts)) return undefined;
  return tree.children(at, "case").some((mark) => mark.form.toLowerCase() === "of") ? above : undefined;
}

/** The phrase headed by a word, as an argument: without article, count, clause or apposition. `asRole`: with all that the model labels as one who acts. */
export function phraseOf(reading: Reading, head: number, asRole = true): Argument & { first: number; end: number } {
  const { tree } = reading;
  const { first, end } = extended(reading, head, trimmed(tree, head), asRole);
  return { ...reading.who.argument(tree, first, end, head), first, end };
}

/** A poor tree may cut a name in two; the names that the model found are whole. */
function extended(
  reading: Reading,
  head: number,
  phrase: { first: number; end: number },
  asRole: boolean,
): { first: number; end: number } {
  let { first, end } = phrase;
  for (const name of reading.analysis.names) {
    if (name.first <= head && head < name.end) {
      first = Math.min(first, name.first);
      end = Math.max(end, name.end);
    } else if (name.first < end && end < name.end) {
      end = name.end;
    }
  }
  const role = asRole ? roleAt(reading, head) : undefined;
  if (role && role.score >= SURE_ROLE && !isShared(reading.tree, role, head)) {
    first = Math.max(role.first, Math.min(first, role.first));
    end = role.end;
    while (first < head && isLead(reading.tree, first, head)) first++;
  }
  return cut(reading.tree, head, { first: Math.min(first, head), end: Math.max(end, head + 1) });
}

/**
 * Whether the stretch holds more than the phrase: fellows of the word ("the union and the state"), a clause around it, or whose they are who are
 * meant ("families of *those* who died").
 */
function isShared(tree: Tree, { first, end }: { first: number; end: number }, head: number): boolean {
  const { upos, deprel, head: above } = tree.word(head);
  const isInside = isDeprel(deprel, ["nmod"]) && first <= above && above < head;
  if (upos === "PRON" && isInside) return true;
  // "an attack *by rebels* on *the airport*"
  const isBeside = (word: Word) =>
    word.index !== head &&
    word.head === above &&
    isDeprel(word.deprel, ["nmod", "obl"]) &&
    tree.child(word.index, "case");
  if (isDeprel(deprel, ["nmod", "obl"]) && tree.words.slice(first, end).some(isBeside)) return true;
  // "*the soldiers'* shooting of a boy": whose act it is, and not the act.
  const isOwner = isDeprel(deprel, ["nmod:poss", "compound", "amod"]) && head < above && above < end;
  if (isOwner && entriesOf("N", tree.word(above)).some(({ type, needs }) => ACT.test(type ?? "") && !needs.length))
    return true;
  // "a raid *by gunmen on a mine*": they made it, and it was made on that.
  if (isInside && tree.children(head, "case").some(({ form }) => /^(?:by|on|against)$/i.test(form))) return true;
  return tree.words.slice(first, end).some(
    (word) =>
      // "whose son gunmen abducted": two phrases
      (/^whose$/i.test(word.form) && !tree.isWithin(word.index, head)) ||
      (word.upos === "VERB" && word.deprel !== "amod" && !tree.isWithin(word.index, head)) ||
      (isDeprel(word.deprel, ["conj"]) &&
        (word.head === head || word.index === head || tree.isWithin(head, word.index))),
  );
}

const ACT = /^(?:ASSAULT|COERCE|PROTEST)$/;

/** The phrase up to the commas around its head. */
function cut(tree: Tree, head: number, phrase: { first: number; end: number }): { first: number; end: number } {
  let { first, end } = phrase;
  for (let at = head; at >= first; at--) if (tree.word(at).form === ",") first = at + 1;
  // "FEATURE - Rebels": what stands in capitals before a dash names nobody.
  for (let at = head - 1; at >= first; at--) if (isDash(tree, at) && isSlug(tree, first, at)) first = at + 1;
  // A label may run on into a relative clause: "women who had gone".
  for (let at = end - 1; at > head; at--)
    if (/^(?:,|who|whom|which)$/i.test(tree.word(at).form) || isClauseOf(tree, at, head)) end = at;
  for (let at = end - 1; at > head; at--) if (isBreak(tree, first, at, end)) end = at;
  while (end > head + 1 && (isTail(tree, end - 1) || isOwnCase(tree, end - 1, head))) end--;
  // "backed Houthis" of "Iran-backed Houthis": half a word describes nobody.
  while (first < head && isHalf(tree, first)) first++;
  return quoted(tree, head, first, end);
}

/** "farms *attacked* by the militia", "jets *that* bombed": where a clause begins that tells an event of those whom the phrase names. */
function isClauseOf(tree: Tree, at: number, head: number): boolean {
  const word = tree.word(at);
  const isThat = /^that$/i.test(word.form);
  const verb = isThat ? tree.word(word.head) : word;
  if (verb.upos !== "VERB" || !isDeprel(verb.deprel, ["acl"]) || !tree.isWithin(verb.index, head)) return false;
  // "workers affiliated with the union" are named by that.
  return isThat || entriesOf("V", verb).some(({ type, needs }) => type !== undefined && !needs.length);
}

/** The "'s" behind those whose it is. */
function isOwnCase(tree: Tree, at: number, head: number): boolean {
  const word = tree.word(at);
  return word.head === head && word.deprel === "case" && /^['’]s?$/.test(word.form);
}

/** "FEATURE", "WAR DIARY" */
function isSlug(tree: Tree, first: number, end: number): boolean {
  return tree.words.slice(first, end).every(({ form }) => /^\p{Lu}{2,}$/u.test(form));
}

/** A phrase with one quotation mark: with its fellow, where that follows at once, and else without it. */
function quoted(tree: Tree, head: number, first: number, end: number): { first: number; end: number } {
  const marks = tree.words.slice(first, end).filter(({ form }) => form === '"');
  const [mark] = marks;
  if (!mark || marks.length % 2 === 0) return { first, end };
  if (tree.words[end]?.form === '"' && mark.index > first) return { first, end: end + 1 };
  return mark.index < head ? { first: mark.index + 1, end } : { first, end: mark.index };
}

/** A bracket without its fellow, and a dash with a space on either side: "the Party (KDP", "peace plan - agency". */
function isBreak(tree: Tree, first: number, at: number, end: number): boolean {
  const { form } = tree.word(at);
  const has = (mark: string, from: number, to: number) => tree.words.slice(from, to).some((word) => word.form === mark);
  if (form === ")") return !has("(", first, at);
  if (form === "(") return !has(")", at + 1, end);
  return isDash(tree, at);
}

function isDash(tree: Tree, at: number): boolean {
  const { form, span } = tree.word(at);
  const [before, next] = [tree.words[at - 1], tree.words[at + 1]];
  return /^(?:--?|–|—)$/.test(form) && !!before && !!next && before.span[1] < span[0] && span[1] < next.span[0];
}

/** Whether a hyphen of its own sentence stands before the word; the dash of a dateline is none. */
function isHalf(tree: Tree, at: number): boolean {
  const hyphen = tree.words[at - 1];
  return !!hyphen && /^[-‐–]$/.test(hyphen.form) && hyphen.sentence === tree.word(at).sentence;
}

const SURE_ROLE = 0.6;

function trimmed(tree: Tree, head: number): { first: number; end: number } {
  const phrase = tree.phrase(
    head,
    (word) =>
      (isDeprel(word.deprel, LEFT_OUT) && !isMeasure(tree, word) && !isOwner(word, head)) ||
      isCase(tree, word.index, head),
  );
  let { first, end } = phrase;
  while (first < head && isLead(tree, first, head)) first++;
  while (end > head + 1 && isTail(tree, end - 1)) end--;
  return { first, end };
}

/** The "year" of "a 16-year-old farmer", which says what kind of farmer it is. */
function isMeasure(tree: Tree, word: Word): boolean {
  return (
    isDeprel(word.deprel, ["obl"]) && tree.word(word.head).upos === "ADJ" && tree.words[word.index + 1]?.form === "-"
  );
}

/** The "'s" of "the prime minister's office". */
function isOwner({ deprel, form, head }: Word, of: number): boolean {
  return deprel === "case" && head !== of && /^['’]s?$/.test(form);
}

/** What follows a name but does not name: clauses, appositions, fellows, what happened when. */
const LEFT_OUT = [
  "acl",
  "acl:relcl",
  "appos",
  "conj",
  "cc",
  "parataxis",
  "advcl",
  "obl",
  "advmod",
  "case",
  "cop",
  "mark",
  "nsubj",
  "aux",
  "ccomp",
  "discourse",
  "orphan",
  "expl",
];

/** Times and the like hang on names in poor trees: "the army on Monday". */
function isCase(tree: Tree, at: number, head: number): boolean {
  const word = tree.word(at);
  if (word.head !== head || word.index < head) return false;
  if (isDeprel(word.deprel, ["nmod"])) {
    const mark = tree.child(at, "case")?.form.toLowerCase();
    return mark !== undefined && !NAMING.has(mark);
  }
  return isDeprel(word.deprel, ["dep", "xcomp", "vocative"]);
}

/** Prepositions that belong to a name: "rebels in the hills", "doctors from two groups". */
const NAMING: ReadonlySet<string> = new Set(["of", "in", "from", "for", "near", "at", "'s", "’s"]);

function isLead(tree: Tree, at: number, head: number): boolean {
  const word = tree.word(at);
  if (word.upos === "PUNCT" || word.upos === "DET" || isDeprel(word.deprel, ["det", "cc", "case", "punct"]))
    return true;
  // "two more": not "more" alone
  if (isDeprel(word.deprel, ["nummod"]) && word.head === head) return !/^more$/i.test(tree.word(head).form);
  if (/^(?:least|most|than)$/i.test(word.form) && word.index < head) return true;
  // Words on the way to a count: "at least three".
  return isDeprel(word.deprel, ["advmod", "nmod"]) && isDeprel(tree.word(word.head).deprel, ["nummod"]);
}

/** Whether a phrase hangs on the word and stands behind it: "by jets" of "backed". */
function isLedOn(tree: Tree, at: number): boolean {
  return tree.children(at, "obl").some(({ index }) => index > at);
}

function isTail(tree: Tree, at: number): boolean {
  const word = tree.word(at);
  // "troops backed by jets", "soldiers loyal to the king": not without what follows
  if (isDeprel(word.deprel, ["acl", "amod"]) && word.upos !== "NOUN" && at > word.head && isLedOn(tree, at))
    return true;
  // "the group known as the ELN"
  if (/^(?:known|called|named|dubbed)$/i.test(word.form) && isDeprel(word.deprel, ["acl", "amod"])) return true;
  return /^(?:ADP|CCONJ|SCONJ|DET)$/.test(word.upos) || (word.upos === "PUNCT" && !/^[)\]]$/.test(word.form));
}
