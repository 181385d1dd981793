import type { Span, Time } from "sayso-record";
import type { Word } from "../analysis.js";
import type { Reading } from "../reading.js";
import { channelAt } from "../statements/channel.js";
import { cueAt } from "../statements/cues.js";
import { type Offset, offsetAt } from "../times/offset.js";
import { isDeprel, type Tree } from "../tree.js";
import { wordsAt } from "../words-at.js";
import { isAnsweredFor, isPast } from "./answered-for.js";
import type { Draft } from "./draft.js";
import { canAct } from "./kind.js";
import { sceneOf, TRYING } from "./scene.js";

/**
 * The time that governs the event: the one nearest in the tree of its sentence. A time that hangs on a saying ("said on
 * Thursday") tells when it was said, not when it happened: `cues` are the words of all sayings.
 */
export function timeOf(reading: Reading, cues: readonly Span[], draft: Draft): Time["id"] | undefined {
  const { at, words, light } = draft.trigger;
  const own = new Set([at, ...words, ...(light === undefined ? [] : [light])]);
  const found = nearest(reading, cues, own, at, FAR);
  if (found !== undefined) return found;
  // "killed by men who stormed the farm on Saturday": the day of what they were doing as they did it.
  for (const { index } of sceneOf(reading, draft)) {
    const theirs = nearest(reading, cues, new Set([index]), index, NEAR);
    if (theirs !== undefined) return theirs;
  }
  return undefined;
}

function nearest(
  reading: Reading,
  cues: readonly Span[],
  own: ReadonlySet<number>,
  at: number,
  far: number,
): Time["id"] | undefined {
  const { tree, analysis } = reading;
  const sentence = analysis.sentences[tree.word(at).sentence];
  if (!sentence) return undefined;
  let best: { id: Time["id"]; distance: number } | undefined;
  const times = reading.times.filter(({ span }) => span[0] >= sentence.span[0] && span[1] <= sentence.span[1]);
  const offsets = new Map(
    times.flatMap((time) => {
      const offset = offsetAt(tree, time.span, times);
      return offset ? [[time, offset]] : [];
    }),
  );
  for (const time of times) {
    const words = tree.words
      .slice(sentence.first, sentence.end)
      .filter((word) => word.span[0] < time.span[1] && time.span[0] < word.span[1]);
    const hung = words.find((word) => word.head === word.index || !words.some((other) => other.index === word.head));
    if (!hung) continue;
    const offset = offsets.get(time);
    // "a day after the vote" tells of the arrests that came a day after it, as their own word does.
    const top = offset ? (offset.of === "main" ? offset.main : offset.anchor) : hung;
    if (isCountedFrom(reading, [...offsets.values()], time, offset, at)) continue;
    const governor = offset ? (offset.of === "main" ? offset.main : undefined) : tree.parent(top.index);
    const isOfSaying = governor && !own.has(governor.index) && isSaying(reading, cues, governor.index);
    if (isOfSaying && !isMentioned(tree, governor, at, top)) continue;
    if (isOfPaper(tree, top.index) && ![...own].some((one) => cueAt(tree, one))) continue;
    const steps = apart(reading, top.index, own, at);
    if (steps === undefined) continue;
    // "who had hidden since Tuesday attacked it on Thursday": what has lasted since is not the day of what was done on one.
    const distance = tree.children(top.index, "case").some(({ form }) => /^(?:since|until|till)$/i.test(form))
      ? steps + 0.5
      : steps;
    if (distance <= far && (!best || distance < best.distance)) best = { id: time.id, distance };
  }
  return best?.id;
}

/** "fired on Monday, a day after they *burned* a mill": Monday is not the day of what it is counted from, nor is a day after it. */
function isCountedFrom(
  { tree }: Reading,
  offsets: readonly Offset[],
  { span }: Time,
  own: Offset | undefined,
  at: number,
): boolean {
  if (own?.of === "anchor") return !tree.isWithin(at, own.anchor.index);
  const [first] = wordsAt(tree.words, ...span);
  return offsets.some(
    ({ anchor }) =>
      tree.isWithin(at, anchor.index) && (own?.anchor === anchor || (first && first.index < anchor.index)),
  );
}

/** Steps in the tree beyond which a time is another event's. */
const FAR = 6.5;
/** The same for what tells of the scene of the event in other words. */
const NEAR = 3;

function isSaying(reading: Reading, cues: readonly Span[], at: number): boolean {
  const word = reading.tree.word(at);
  return (
    cues.some(([from, to]) => from <= word.span[0] && word.span[1] <= to) ||
    /^(?:say|tell|report|announce|state|add)$/.test(word.lemma.toLowerCase())
  );
}

/** "in a statement *issued on Sunday* they denied the raid": the day of the statement, and of the denial. */
function isOfPaper(tree: Tree, at: number): boolean {
  const [issued] = tree.ancestors(at).filter(({ upos }) => upos === "VERB");
  return issued !== undefined && isDeprel(issued.deprel, ["acl"]) && channelAt(tree, issued.head)?.document === true;
}

/** "mentioned a raid on the town last Thursday": of what is only spoken of, a time right behind it tells when it was. */
function isMentioned(tree: Tree, governor: Word, at: number, time: Word): boolean {
  const noun = tree.word(at);
  if (!/^(?:mention|recall|describe|recount|remember|cite)$/i.test(governor.lemma) || noun.upos !== "NOUN")
    return false;
  const { end } = tree.phrase(at);
  return noun.head === governor.index && isDeprel(noun.deprel, ["obj"]) && tree.phrase(time.index).first === end;
}

/**
 * "The army, which seized power in 2020, denied it", "signed a deal that ends in May", "men kidnapped two weeks ago were freed": the time is
 * that of the clause alone. Of "an attack carried out on Monday killed nine" it is that of both.
 */
function isAside(reading: Reading, up: readonly Word[], own: number): boolean {
  const { tree } = reading;
  return up.some(
    ({ deprel, head, form }) =>
      tree.word(head).upos !== "VERB" &&
      head !== own &&
      (deprel === "acl:relcl" || (deprel === "acl" && PARTICIPLE.test(form) && canAct(reading, head))),
  );
}
const PARTICIPLE = /(?:ed|en|wn|ght|ld|ot)$/i;

/**
 * "killed nine in the worst raid since a truce took hold in May", "plans to leave by May and accused them": the month is that of the truce or the
 * leaving alone; of "agreed to keep it open until August" the keeping.
 */
function isOfAnother(tree: Tree, up: readonly Word[], own: ReadonlySet<number>): boolean {
  const isLimit = up[0] && tree.children(up[0].index, "case").some(({ form }) => /^(?:until|till|by)$/i.test(form));
  return up.some((word) => {
    if (own.has(word.index)) return false;
    const marks = tree.children(word.index, "mark", "case").map(({ form }) => form);
    const isApart = marks.some((mark) => /^(?:since|until|till|before|after)$/i.test(mark));
    if (isDeprel(word.deprel, ["advcl"]) && word.upos === "VERB" && isApart) return true;
    // "alleged that guards burned huts on Monday": the burning was.
    if (word.deprel === "ccomp" && word.upos === "VERB" && own.has(word.head) && tree.child(word.index, "mark"))
      return true;
    // "would harm the May 6 election", "talked of violence during the May 6 rally": the day says only which one.
    if (isWhich(tree, word, own) && up.some(({ index, upos }) => upos === "VERB" && !own.has(index))) return true;
    // "demanded payment of June wages": no more than which wages.
    if (isWhich(tree, word, own) && isDeprel(tree.word(word.head).deprel, ["obj", "nmod"])) return true;
    // "tried to take it on Monday": what one tries and begins is tried and begun as it is done.
    const isTried = TRYING.test(tree.word(word.head).lemma);
    const isToDo =
      isDeprel(word.deprel, ["xcomp"]) && !(isTried && !isLimit) && marks.some((mark) => /^to$/i.test(mark));
    return isToDo && (isLimit || !own.has(word.head));
  });
}

/** The "May 6" of "the May 6 election". */
function isWhich(tree: Tree, { deprel, head, index }: Word, own: ReadonlySet<number>): boolean {
  if (own.has(head) || tree.word(head).upos !== "NOUN") return false;
  return isDeprel(deprel, ["compound", "nmod:unmarked"]) && index < head;
}

/** "Had arrested traders and would bring them before a judge this week": the time is that of what is to come. */
function isAhead(tree: Tree, up: readonly Word[]): boolean {
  return up.some(
    (word) =>
      isDeprel(word.deprel, ["conj"]) &&
      tree
        .children(word.index, "aux")
        .some(({ form }) => /^(?:would|will|shall|may|might|could|should|must)$/i.test(form)),
  );
}

/** "in revenge for the death of a commander in January", "the worst raid since the vote in May": the time is that of what it was done for or came after. */
function isOfCause(tree: Tree, up: readonly Word[]): boolean {
  return up.slice(1).some(
    (word) =>
      isDeprel(word.deprel, ["nmod", "obl"]) &&
      word.upos === "NOUN" &&
      // "For the third time on Monday"
      !/^(?:times?|days?|nights?|weeks?|months?|years?|hours?|minutes?)$/i.test(word.form) &&
      tree
        .children(word.index, "case")
        .some(({ form }) => /^(?:for|over|after|following|despite|since|until|till|before)$/i.test(form)),
  );
}

/** "An inquiry into *his death* opened on Monday": what is looked into lies behind. */
function isLookedInto(tree: Tree, deed: number): boolean {
  const { deprel, upos } = tree.word(deed);
  return (
    upos === "NOUN" &&
    isDeprel(deprel, ["nmod"]) &&
    tree.children(deed, "case").some(({ form }) => /^into$/i.test(form))
  );
}

/** Steps from the time up to the first word that governs both, and down to the event; clauses in between weigh more. */
function apart(reading: Reading, time: number, own: ReadonlySet<number>, trigger: number): number | undefined {
  const { tree } = reading;
  const up = [tree.word(time), ...tree.ancestors(time)];
  let best: number | undefined;
  for (const at of own) {
    const chain = [tree.word(at), ...tree.ancestors(at)];
    const meeting = chain.findIndex((word) => up.includes(word));
    const common = chain[meeting];
    const below = common ? up.slice(0, up.indexOf(common)) : [];
    const isApart =
      isAside(reading, below, trigger) ||
      isOfAnother(tree, below, own) ||
      isAhead(tree, below) ||
      isOfCause(tree, below) ||
      // "arrested on Wednesday over a bombing that *killed* six"
      chain.slice(0, meeting).some(({ index }) => isAnsweredFor(tree, index, time) || isLookedInto(tree, index)) ||
      (common !== undefined && isPast(reading, chain.slice(0, meeting), common));
    if (!common || isApart) continue;
    // "founded in 2015 and wanted for an ambush in which five died in May": what tells of the deed itself comes first.
    const ownTime = meeting === 0 && tree.word(trigger).upos === "NOUN" && common.index === trigger ? 3 : 0;
    const distance =
      up.indexOf(common) -
      ownTime +
      meeting +
      chain.slice(0, meeting).filter((word) => isDeprel(word.deprel, ["ccomp", "acl:relcl", "parataxis", "advcl"]))
        .length *
        2 +
      up
        .slice(0, up.indexOf(common))
        .filter((word) => isDeprel(word.deprel, ["ccomp", "acl:relcl", "acl", "parataxis", "advcl", "conj"])).length *
        2;
    if (best === undefined || distance < best) best = distance;
  }
  return best;
}
