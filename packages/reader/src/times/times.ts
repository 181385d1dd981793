import type { Span, Time } from "sayso-record";
import type { Analysis, ReadSentence } from "../analysis.js";
import { lexicon } from "../lexicon/lexicon.js";
import { Tree } from "../tree.js";
import { wordsAt } from "../words-at.js";
import { dayOf, yearOf } from "./calendar.js";
import { isCounted } from "./counted.js";
import { timesIn } from "./grammar.js";
import { joined } from "./joined.js";
import type { Meaning } from "./meaning.js";
import { dayOfOffset, type FoundDay } from "./offset-day.js";
import { resolve, type Surroundings } from "./resolve.js";
import type { Found } from "./rule.js";
import { type View, viewOf } from "./tense.js";

/** How far behind a year the "October" may stand that "that October" means. */
const SENTENCES_OF_A_YEAR = 5;

/** How far behind a day's name the day told of may still be the one that "the same day" means. */
const SENTENCES_REMEMBERED = 3;

/**
 * All times that a report names, sorted by span, read as news means them: "Thursday" is the last one up to the day of publishing
 * unless its verb looks ahead. Relative words are resolved against `published` (failing that, the dateline's date); without either,
 * they keep their span and precision and have neither `from` nor `to`. Both are ISO days, inclusive.
 */
export function readTimes(analysis: Analysis, anchors: { published?: string; dateline?: string }): Time[] {
  const now = dayOf(anchors.published) ?? dayOf(anchors.dateline);
  const tree = new Tree(analysis);
  const times: Omit<Time, "id">[] = [];
  const offsets = new Map<Omit<Time, "id">, Extract<Meaning, { kind: "offset" }>>();
  /** Gives those that are counted from something told of the days that are known by now. */
  const counted = ([from, to]: Span, known: readonly Omit<Time, "id">[]): FoundDay[] =>
    [...offsets].flatMap(([time, meaning]) => {
      if (time.span[0] < from || time.span[1] > to) return [];
      const found = dayOfOffset(tree, time, meaning, known);
      if (!found) return [];
      Object.assign(time, found.when);
      offsets.delete(time);
      return [found];
    });
  let told: { day: string; sentence: number } | undefined;
  let yearTold: { year: number; sentence: number } | undefined;
  foundIn(analysis, tree).forEach((inSentence, at) => {
    const sentence = analysis.sentences[at];
    if (!sentence) return;
    const text = analysis.text.slice(...sentence.span);
    const earlier = times.length;
    for (const found of inSentence) {
      const span: Span = [sentence.span[0] + found.start, sentence.span[0] + found.end];
      const before = text.slice(Math.max(0, found.start - 30), found.start);
      const then = told && at - told.sentence <= SENTENCES_REMEMBERED ? told.day : undefined;
      const around: Surroundings = {
        ...(now ? { now } : {}),
        ...(then ? { then } : {}),
        ...(yearTold && at - yearTold.sentence <= 1 ? { year: yearTold.year } : {}),
        ...(yearTold && at - yearTold.sentence <= SENTENCES_OF_A_YEAR ? { thatYear: yearTold.year } : {}),
        ...viewed(viewOf(tree, sentence, span)),
        since: /\bsince\s+(?:at\s+least\s+|the\s+)?(?:\(|)$/iu.test(before),
      };
      const when = resolve(found.meaning, around);
      const time = { span, ...when };
      times.push(time);
      if (found.meaning.kind === "offset") offsets.set(time, found.meaning);
      if (when.from && when.from === when.to) told = { day: when.from, sentence: at };
      // "shot her a week ago. A day later": no day counts from what was told of before.
      else if (found.meaning.kind === "ago") told = undefined;
      const year = yearIn(text.slice(found.start, found.end));
      const isYear = year !== undefined || found.meaning.kind === "year-then";
      if (isYear && when.from) yearTold = { year: yearOf(when.from), sentence: at };
    }
    for (const { of, when } of counted(sentence.span, times.slice(earlier)))
      if (of === "main" && when.from && when.from === when.to) told = { day: when.from, sentence: at };
  });
  // What another sentence tells of the vote may stand behind "two days after the vote".
  counted([0, analysis.text.length], times);
  times.sort((a, b) => a.span[0] - b.span[0]);
  return times.map((time, at) => ({ id: `t${at + 1}` as const, ...time }));
}

/** The year that the words give in figures: "in 2019", "May 2019". */
function yearIn(words: string): number | undefined {
  const [year] = /\b(?:19|20)\d\d\b/u.exec(words) ?? [];
  return year === undefined ? undefined : Number(year);
}

function viewed(view: View): Pick<Surroundings, "ahead" | "back"> {
  return { ahead: view === "ahead", back: view === "back" };
}

/** The spans of all times, in order; what they hold is no figure. */
export function timeSpans(analysis: Analysis): Span[] {
  return foundIn(analysis, undefined).flatMap((inSentence, at) => {
    const from = analysis.sentences[at]?.span[0] ?? 0;
    return inSentence.map((found): Span => [from + found.start, from + found.end]);
  });
}

/** Times and figures both ask for the same stretches of the same analysis. */
const foundBefore = new WeakMap<Analysis, readonly (readonly Found[])[]>();

/** The times of each sentence, unresolved. */
function foundIn(analysis: Analysis, known: Tree | undefined): readonly (readonly Found[])[] {
  const before = foundBefore.get(analysis);
  if (before) return before;
  const tree = known ?? new Tree(analysis);
  const found = analysis.sentences.map((sentence) => {
    if (sentence.zone === "credit" || sentence.zone === "byline") return [];
    const text = analysis.text.slice(...sentence.span);
    return joined(kept(timesIn(text), text, sentence, analysis, tree), text);
  });
  foundBefore.set(analysis, found);
  return found;
}

let notTimes: RegExp | undefined;

/** Without what only looks like a time: parts of names, counts of things, "March on the palace". */
function kept(all: readonly Found[], text: string, sentence: ReadSentence, analysis: Analysis, tree: Tree): Found[] {
  notTimes ??= new RegExp(
    `^\\s(?:${lexicon("not-times.tsv", ["word"])
      .map((entry) => entry.word)
      .join("|")})\\b`,
    "iu",
  );
  return all.filter((found) => {
    const before = text.slice(Math.max(0, found.start - 40), found.start);
    const after = text.slice(found.end, found.end + 40);
    if (found.bare && notTimes?.test(after) && /^\s\p{Lu}/u.test(after)) return false;
    // "Johnnie Christmas"
    if (found.bare === "feast")
      return !/(?<!^|[.“"]\s?)\b(?!On|In|For|During|Until|Since|Last|This|Next|The)\p{Lu}\p{Ll}+\s$/u.test(before);
    if (found.bare && found.bare !== "year" && isInName(found, sentence, analysis)) return false;
    if (found.bare === "month") return isMonth(text.slice(found.start, found.end), before, after);
    if (found.bare === "year") return !isCounted(found, before, after, sentence, analysis, tree);
    return true;
  });
}

/** A month without a date is one behind a preposition, or where no other word is written so. */
function isMonth(name: string, before: string, after: string): boolean {
  if (
    /\b(?:in|since|until|till|by|during|from|to|between|of|before|after|through|and|or|for|early|late|mid|each|every)[\s-]+$/iu.test(
      before,
    )
  ) {
    // "in May" and "IN MAY", not "so that they may", nor "the end of March on foot".
    return !/\.$/.test(name) || /^\s*(?:[,;)]|$)/u.test(after);
  }
  return /^(?:january|february|april|june|july|august|september|october|november|december)$/iu.test(name)
    ? !/^\s(?:\p{Lu}\p{Ll}+|\d)/u.test(after) && !/(?:Mr|Mrs|Ms|Dr|Miss)\.?\s$/u.test(before)
    : /^['’]s\s/u.test(after) && /^[A-Z][a-z]+$/.test(name);
}

/** Whether the words stand in the name of somebody or something: "Theresa May", "the Sunday Times", "17 November". */
function isInName(found: Found, sentence: ReadSentence, analysis: Analysis): boolean {
  const named = namedWords(analysis);
  const start = sentence.span[0];
  return wordsAt(analysis.words, start + found.start, start + found.end).some((word) => named.has(word.index));
}

const namedBefore = new WeakMap<Analysis, ReadonlySet<number>>();

/** The words inside names of persons, bodies and places. */
function namedWords(analysis: Analysis): ReadonlySet<number> {
  const before = namedBefore.get(analysis);
  if (before) return before;
  const named = new Set<number>();
  for (const name of analysis.names) {
    if (name.label !== "other") for (let at = name.first; at < name.end; at++) named.add(at);
  }
  namedBefore.set(analysis, named);
  return named;
}
