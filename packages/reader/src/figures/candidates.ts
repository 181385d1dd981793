import { figureShapes, type Shapes, type Side } from "./figure-shapes.js";
import { unitOf } from "./kinds.js";
import { numberOf, wordsOfKind } from "./numbers.js";
import { type Numeral, numeralOf, ORDINAL, ORDINALS } from "./numeral.js";

/** A number as it stands in a sentence: its words, how much it says, and a unit that is written with it. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly low?: number;
  readonly high?: number;
  /** The noun or sign of a measure inside the words: "km", "%", "$". */
  readonly measure?: string;
  /** "12-year-old", "aged 12": an age is never a toll. */
  readonly age?: true;
  /** "one of the men", a count only where it is a toll. */
  readonly partitive?: true;
  /** "no casualties" */
  readonly none?: true;
  /** "a fourth victim": so many by then, where it tells of one who died. */
  readonly ordinal?: true;
}

/** All numbers of a sentence that can be figures, in order, apart. */
export function numbersIn(sentence: string): Candidate[] {
  const shapes = figureShapes();
  const found: Candidate[] = [];
  let last: Numeral | undefined;
  let named: Numeral | undefined;
  for (const match of sentence.matchAll(shapes.main)) {
    const numeral = numeralOf(sentence, match);
    // "Resolutions 2254 and 2268"
    if (numeral && named && /^(?:,|,?\s+and|,?\s+or|\s?[-–])\s*$/u.test(sentence.slice(named.end, numeral.start))) {
      named = numeral;
      continue;
    }
    const range = last && numeral && rangeOf(sentence, last, numeral);
    if (range === "score") found.pop();
    else if (range) found[found.length - 1] = range;
    else {
      const candidate = numeral && exact(sentence, numeral, shapes);
      last = candidate ? numeral : undefined;
      named =
        numeral && shapes.numbered.test(sentence.slice(Math.max(0, numeral.start - 40), numeral.start))
          ? numeral
          : undefined;
      if (candidate) found.push(candidate);
      continue;
    }
    last = undefined;
  }
  for (const match of sentence.matchAll(shapes.vague)) {
    const low = vagueLow(match.groups?.vague ?? "", match.groups?.of);
    // "test scores" are no dozens.
    const noun =
      /^scores$/iu.test(match[0]) &&
      /\p{L}\s$/u.test(sentence.slice(Math.max(0, match.index - 2), match.index)) &&
      !HURTING.test(sentence.slice(Math.max(0, match.index - 16), match.index)) &&
      !isToll(sentence.slice(match.index + 6, match.index + 30));
    if (low !== undefined && !noun) found.push({ start: match.index, end: match.index + match[0].length, low });
  }
  for (const match of sentence.matchAll(shapes.none)) {
    found.push({ start: match.index, end: match.index + match[0].length, low: 0, high: 0, none: true });
  }
  for (const { index, groups } of sentence.matchAll(ORDINAL)) {
    const value = ORDINALS.indexOf(groups?.nth?.toLowerCase() ?? "") + 2;
    const end = index + (groups?.article?.length ?? 0) + (groups?.nth?.length ?? 0);
    found.push({ start: index + (groups?.article?.length ?? 0), end, low: value, high: value, ordinal: true });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  for (const candidate of found) if ((kept.at(-1)?.end ?? 0) <= candidate.start) kept.push(candidate);
  return kept;
}

/** "between 1,500 and 3,000", "3 to 5 million", "15-20 percent"; "5-0" is a score, and neither of its numbers counts anything. */
function rangeOf(sentence: string, from: Numeral, to: Numeral): Candidate | "score" | undefined {
  const link = sentence.slice(from.end, to.start);
  if (!/^(?:\s?[-–—]\s?|\s+(?:to|and|or)\s+)$/u.test(link)) return undefined;
  const between = /\bbetween\s+$/iu.exec(sentence.slice(Math.max(0, from.start - 12), from.start));
  const low = from.value * scaleShared(from.words, to.words);
  if (link.includes("and") && !between) return undefined;
  const after = sentence.slice(to.end, to.end + 4);
  const counts = between || to.measure || /^\s(?:or\s)?\p{L}/u.test(after) || /\s/.test(link);
  if (low >= to.value || !counts) return /^\s?[-–—]/u.test(link) && !from.measure ? "score" : undefined;
  const start = between ? from.start - between[0].length : from.start;
  const measure = to.measure ?? from.measure;
  return {
    start,
    end: to.end,
    low,
    high: to.value,
    ...(measure ? { measure } : {}),
    ...(to.old ||
    /\b(?:aged|ages|age)\s+(?:between\s+)?$/iu.test(sentence.slice(Math.max(0, from.start - 20), from.start))
      ? { age: true }
      : {}),
  };
}

/** In "3 to 5 million" the scale stands once. */
function scaleShared(first: string, second: string): number {
  const scale = new RegExp(`(?:${wordsOfKind("scale")})$`, "iu");
  const its = scale.exec(second)?.[0];
  return its && !scale.test(first) && (numberOf(first) ?? 0) < 1000 ? (numberOf(`one ${its}`) ?? 1) : 1;
}

function exact(sentence: string, numeral: Numeral, { before, numbered, sides }: Shapes): Candidate | undefined {
  const { start, end, words, value, measure, old, money } = numeral;
  const ahead = sentence.slice(Math.max(0, start - 40), start);
  const after = sentence.slice(end, end + 30);
  if (isLabel(words, ahead, after, numbered, money)) return undefined;
  const inApposition = /\p{L},\s$/u.test(ahead) && /^,/u.test(after) && /^\d{1,2}$/u.test(words);
  if (old || inApposition || isAgeOfOne(ahead, after) || /\b(?:aged|age|ages|age\s+of|ages\s+of)\s+$/iu.test(ahead)) {
    return { start, end, low: value, high: value, measure: measure ?? "year", age: true };
  }
  const orMore = /^\s?\+|^-plus\b|^\s+or\s+more\b/iu.test(after);
  // "over three years" says how long it took, not that it took longer.
  const during = measure !== undefined && unitOf(measure)?.kind === "duration" && /\bover\s+(?:the\s+)?$/iu.test(ahead);
  const handed = HANDED.test(ahead);
  const qualifier = (before.exec(ahead)?.[1] ?? "").toLowerCase().replace(/\s+/gu, " ");
  const side = orMore ? "low" : (!during && !handed && sides.get(qualifier)) || "both";
  const partitive = /^one$/iu.test(words) && /^\s+(?:of|is|was|has|had)\b/iu.test(after);
  return { start, end, ...bounds(value, side), ...(measure ? { measure } : {}), ...(partitive ? { partitive } : {}) };
}

/** "A girl of six", "a man of 60, ": no six and no sixty of anybody. */
function isAgeOfOne(ahead: string, after: string): boolean {
  return (
    /\ban? (?:\p{Ll}+ )?(?:boy|girl|child|man|woman|lad|youth|toddler|baby|infant|teenager|pensioner)\s+of\s+$/iu.test(
      ahead,
    ) && /^(?:\s?[.,;)]|\s+(?:and|who|whose|was|were|had|died|from|in)\b|$)/u.test(after)
  );
}

/** "Handed over ten men": the verb's own word, which says nothing of how many. */
const HANDED =
  /\b(?:hand(?:s|ed|ing)?|tak(?:es?|en|ing)|took|turn(?:s|ed|ing)?|sign(?:s|ed|ing)?|g(?:ive|ives|ave|iven|iving)) over\s+$/iu;

function bounds(value: number, side: Side): { low?: number; high?: number } {
  return { ...(side === "high" ? {} : { low: value }), ...(side === "low" ? {} : { high: value }) };
}

/** Numbers that name or order a thing, notes, scores, numbers of telephones: none counts anything. */
function isLabel(first: string, ahead: string, after: string, numbered: RegExp, money: boolean): boolean {
  if (money) return false;
  if (numbered.test(ahead)) return true;
  // The number of a paragraph, of a house.
  if (/^\d+$/u.test(first) && ahead === "" && /^[.)](?:\s|$)/u.test(after)) return true;
  if (
    /^\d+$/u.test(first) &&
    /^\s(?:(?:block|blk)\b|(?:\p{Lu}[\p{L}.]*\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Blvd|Boulevard)\b)/u.test(
      after,
    )
  )
    return true;
  const digits = /^\d/u.test(first);
  if (/[[#№°+]\s?$/u.test(ahead) && digits) return true;
  if (digits && (/^\]|^[°º′″]|^\/\d|^:\d|^\.\d|^-\d{3,}/u.test(after) || /\d[/:.–-]$|\p{L}[-–/]$|\d\s$/u.test(ahead)))
    return true;
  // Long runs of digits are numbers of things; in rows of data no number counts anything.
  if (/^\d{9,}$/u.test(first)) return true;
  if (
    digits &&
    (/(?:\d,\s[\d.]+,|\d\s[\d.]+)\s$/u.test(ahead) ||
      /^(?:,\s[\d.]+){2}/u.test(after) ||
      (/\d,\s$/u.test(ahead) && /^,\s\d/u.test(after)))
  )
    return true;
  // Places on the globe: "33.783; 44.500".
  if (/^\d+\.\d{3,}$/u.test(first) && (/^[;/°]/u.test(after) || /[;/]\s$/u.test(ahead))) return true;
  if (/^(?:st|nd|rd|th|d)\b|^['’]s\b/iu.test(after)) return true;
  if (/^[\s-](?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)\b/iu.test(after)) return true;
  if (/^one$/iu.test(first)) return isPronoun(ahead, after);
  return /^0\d/u.test(first) && !/^0\./u.test(first);
}

/** "one of them", "no one", "the last one", "one another", "one day": not a count. */
function isPronoun(ahead: string, after: string): boolean {
  // "Said that one soldier was killed".
  const isLedIn = SAYING_THAT.test(ahead) && /^\s+\p{L}{3,}/u.test(after);
  if (
    !isLedIn &&
    /\b(?:no|any|every|some|each|the|this|that|which|last|next|first|only|another|by|day|number|big|new|old|good)\s+$/iu.test(
      ahead,
    )
  )
    return true;
  if (/\p{L}-$/u.test(ahead)) return true;
  // "Put the number of dead at one."
  if (/^\s?[.,;]/u.test(after) && NUMBERED_AT.test(ahead)) return false;
  return (
    !/^[\s-]+\p{L}/u.test(after) ||
    /^\s+(?:another|by|day|time|must|can|could|should|would|may|might|that|who|which|or\s+more|more\s+time|side|and\s+only|for|in|on|to|as|at|thing|way)\b/iu.test(
      after,
    )
  );
}

const SAYING_THAT =
  /\b(?:sa(?:id|ys?|ying)|report(?:s|ed)?|confirm(?:s|ed)?|announc(?:es?|ed)|add(?:s|ed)|stat(?:es?|ed)|claim(?:s|ed)?|acknowledged|admitted|denied|told (?:\p{L}+\s){1,3}?|(?:self-)?\p{L}+ and)\s?\bthat\s+$/iu;

const NUMBERED_AT = /\b(?:toll|number)\b[^.;,]{0,30}\b(?:at|to|is|was)\s+(?:(?:just|only)\s+)?$/iu;

const HURTING = /\b(?:kill|wound|injur|hurt|maim|arrest|detain|displac)\p{Ll}*\s$/iu;

function isToll(after: string): boolean {
  return /^\s+(?:more\s+|others?\s+)?(?:were|have|had|are|died|killed|dead|wounded|injured|hurt|missing|fled|arrested|detained)\b/iu.test(
    after,
  );
}

/** "dozens" is 12 and more, "tens of thousands" 10,000 and more, "several hundred" 200 and more. */
function vagueLow(words: string, of: string | undefined): number | undefined {
  const [first = "", ...rest] = words.toLowerCase().split(/[\s\u00a0]+/u);
  if (/^(?:several|few|couple|many)$/u.test(first) || first === "a") {
    const scale = rest.at(-1) ?? "";
    const one = numberOf(`one ${scale}`);
    return one === undefined ? undefined : one * (first === "many" ? 1 : 2);
  }
  const low = numberOf(first);
  const times = of === undefined ? 1 : numberOf(of);
  return low === undefined || times === undefined ? undefined : low * times;
}
