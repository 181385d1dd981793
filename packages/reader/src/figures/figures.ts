import type { Figure, FigureKind, Span } from "sayso-record";
import type { Analysis } from "../analysis.js";
import { singular } from "../lexicon/inflection.js";
import { timeSpans } from "../times/times.js";
import type { Tree } from "../tree.js";
import { type Candidate, numbersIn } from "./candidates.js";
import { countOf } from "./counts.js";
import { unitOf } from "./kinds.js";
import { isMembership } from "./members.js";
import { type Phrase, phraseAt } from "./phrase.js";
import { tollOf } from "./toll.js";
import { tollWords } from "./toll-words.js";

/**
 * All figures of a report, sorted by span: how many, of what, and what the number tells (a toll, a strength, a sum …).
 * The span holds the number and a measure behind it ("1.5 million", "8 km", "$2 billion", "between 3 and 5"), not the words that
 * qualify it. "at least" and "more than" give `low` alone, "up to" `high` alone; exact and rough numbers have both.
 * Numbers inside times and names, and numbers that only name a thing ("Resolution 2254"), are no figures.
 */
export function readFigures(analysis: Analysis, tree: Tree): Figure[] {
  const figures: Omit<Figure, "id">[] = [];
  const times = timeSpans(analysis);
  const names = spansOfNames(analysis);
  let time = 0;
  let name = 0;
  analysis.sentences.forEach((sentence, at) => {
    if (sentence.zone === "credit" || sentence.zone === "byline" || sentence.zone === "dateline") return;
    const [from, to] = sentence.span;
    let toll: FigureKind | undefined;
    for (const candidate of numbersIn(analysis.text.slice(from, to))) {
      const span: Span = [from + candidate.start, from + candidate.end];
      while ((times[time]?.[1] ?? Number.POSITIVE_INFINITY) <= span[0]) time++;
      while ((names[name]?.[1] ?? Number.POSITIVE_INFINITY) <= span[0]) name++;
      if (overlaps(times[time], span) || isPartOf(names[name], span)) continue;
      const phrase = phraseAt(analysis, tree, at, ...span);
      if (!phrase) continue;
      const said = meaningOf(tree, candidate, phrase);
      // "killed 17 people, including five children", "12 people died, two of them children"
      const shared =
        toll &&
        said?.kind !== "duration" &&
        (isPartOfCount(tree, phrase) ||
          (said?.kind === "other" && (isElliptic(tree, phrase) || isCompared(tree, phrase))))
          ? toll
          : undefined;
      const kind = shared ?? said?.kind;
      if (!kind) continue;
      if (TOLLS.has(kind)) toll = kind;
      figures.push({ span, ...bounds(candidate), ...said, kind });
    }
  });
  return figures.map((figure, at) => ({ id: `f${at + 1}` as const, ...figure }));
}

const TOLLS: ReadonlySet<FigureKind> = new Set(["killed", "injured", "displaced", "detained", "missing"]);

/** Whether a number counts some of those counted before it. */
function isPartOfCount(tree: Tree, { first, end }: Phrase): boolean {
  if (/^of$/i.test(tree.words[end]?.form ?? "") && /^(?:them|whom)$/i.test(tree.words[end + 1]?.form ?? ""))
    return true;
  for (let at = first - 1; at >= first - 4; at--) {
    const form = tree.words[at]?.form.toLowerCase() ?? "";
    if (form === "including" || form === "among") return true;
    if (/^(?:[.;,]|and|killed|wounded)$/.test(form)) return false;
  }
  return false;
}

/** "killed 12 in the port and 40 in the hills" */
function isElliptic(tree: Tree, { first, end, noun }: Phrase): boolean {
  const before = tree.words[first - 1]?.form ?? "";
  return (
    noun === undefined &&
    /^(?:and|,|;|while)$/i.test(before) &&
    /^(?:in|near|at|elsewhere)$/i.test(tree.words[end]?.form ?? "")
  );
}

/** "killed 218 people this year, as against *31* in 2023", "up from 12 last year": what was counted before, at another time. */
function isCompared(tree: Tree, { first, noun }: Phrase): boolean {
  const before = tree.words
    .slice(Math.max(0, first - 2), first)
    .map(({ form }) => form.toLowerCase())
    .join(" ");
  return noun === undefined && /(?:^| )(?:against|versus)$|^(?:compared (?:with|to)|(?:up|down) from)$/.test(before);
}

/** What the number tells; undefined where it tells nothing ("one of the reasons"). */
function meaningOf(tree: Tree, candidate: Candidate, phrase: Phrase): { kind: FigureKind; unit?: string } | undefined {
  if (candidate.age) return { kind: "duration", unit: unitOf(candidate.measure ?? "year")?.unit ?? "year" };
  if (candidate.measure !== undefined) {
    const unit = unitOf(candidate.measure);
    return { kind: unit?.kind ?? "other", unit: unit?.unit ?? candidate.measure };
  }
  // "A fourth victim died": what else is fourth, or befell a fourth, counts nothing.
  if (candidate.ordinal) return isOfDying(tree, phrase) ? { kind: "killed", ...unitOfNoun(phrase) } : undefined;
  if (candidate.none) return { kind: noneKind(tree, phrase), ...unitOfNoun(phrase) };
  const own = phrase.noun && unitOf(phrase.noun.form);
  if (own?.measure) return { kind: own.kind, unit: own.unit };
  const unit = unitOfNoun(phrase);
  const toll = tollOf(tree, phrase);
  if (toll) return { kind: toll, ...unit };
  if (isAlone(tree, phrase)) return undefined;
  const count = countOf(tree, phrase);
  if (candidate.partitive || (isPronoun(tree, phrase) && !count) || isInNameOf(tree, phrase)) return undefined;
  if (count) return { ...count, ...unit };
  if (isMembership(tree, phrase)) return { kind: "strength", ...unit };
  if (isPopulation(tree, phrase)) return { kind: "population", ...unit };
  return { kind: own?.kind ?? "other", ...unit };
}

/** Whether a person of the phrase is who died: later than the others, so that all are counted. */
function isOfDying(tree: Tree, { noun }: Phrase): boolean {
  const verb = noun && tollWords().people.has(singular(noun.form)) ? tree.parent(noun.index) : undefined;
  return verb !== undefined && noun?.deprel === "nsubj" && /^(?:dies|died|dying|succumb(?:s|ed))$/i.test(verb.form);
}

/** "one cannot know", "one from the north" */
function isPronoun(tree: Tree, { first, noun }: Phrase): boolean {
  return noun === undefined && /^one$/i.test(tree.word(first).form);
}

/** A line that holds a number and nothing else heads something, or stands in a table. */
function isAlone(tree: Tree, { first, end, number }: Phrase): boolean {
  const goesOn = (from: number, step: number): boolean => {
    for (let at = from; tree.words[at]?.sentence === number.sentence; at += step) {
      if (tree.words[at]?.upos !== "PUNCT") return true;
    }
    return false;
  };
  return !goesOn(first - 1, -1) && !goesOn(end, 1);
}

/** A number behind a name that counts nothing belongs to the name: "CTF 50", "Eager Lion 16". */
function isInNameOf(tree: Tree, { first, end, noun }: Phrase): boolean {
  const before = tree.words[first - 1];
  return (
    noun === undefined &&
    end - first === 1 &&
    /^\d/.test(tree.word(first).form) &&
    before?.upos === "PROPN" &&
    before.sentence === tree.word(first).sentence
  );
}

function unitOfNoun({ noun }: Phrase): { unit?: string } {
  if (!noun) return {};
  // Peoples keep their capital: "12 Palestinians".
  const one = noun.upos === "PROPN" ? noun.form.replace(/(?<=[^s])s$/, "") : singular(noun.form);
  return { unit: unitOf(noun.form)?.unit ?? one };
}

/** "no casualties" is none killed; "nobody was hurt" none injured. */
function noneKind(tree: Tree, phrase: Phrase): FigureKind {
  for (let at = phrase.end; at < phrase.end + 6; at++) {
    const form = tree.words[at]?.form.toLowerCase() ?? "";
    if (/^(?:injur|hurt|wound)/.test(form)) return "injured";
    if (/^arrest/.test(form)) return "detained";
    if (/^(?:casualt|death|fatalit|dead|kill|victim)/.test(form)) return "killed";
  }
  return "other";
}

/** Nouns of places in which people live. */
const SETTLED =
  /^(?:cit(?:y|ies)|towns?|villages?|nations?|countr(?:y|ies)|states?|colony|capital|republic|kingdom|territory|islands?|archipelago|provinces?|regions?|districts?|enclave|suburb|settlement|metropolis|port)$/i;
/** Words that may stand between "of" and its number. */
const ROUGHLY =
  /^(?:about|some|around|roughly|nearly|almost|approximately|over|more|than|at|least|an|estimated|only|just)$/i;

/** "a city of about two million", "the former colony of two million people" */
function isSettledBy(tree: Tree, { first, noun, number }: Phrase): boolean {
  let at = first - 1;
  while (ROUGHLY.test(tree.words[at]?.form ?? "")) at--;
  const isOf = /^of$/i.test(tree.words[at]?.form ?? "") && SETTLED.test(tree.words[at - 1]?.form ?? "");
  // "a village of 40 houses" has other things in it; "a territory of 300" may have anything.
  return isOf && (noun !== undefined || /^(?:thousand|million|\d{1,3}(?:,\d{3})+|\d{4,})$/i.test(number.form));
}

/** "home to two million people", "1.5 million people live in the city" */
function isPopulation(tree: Tree, phrase: Phrase): boolean {
  const { first, top, noun } = phrase;
  if (noun && !/^(?:people|persons|residents|inhabitants|souls)$/i.test(noun.form)) return false;
  if (isSettledBy(tree, phrase)) return true;
  const before = [1, 2, 3, 4, 5].map((back) => tree.words[first - back]?.form.toLowerCase());
  if (before.includes("home") && before.includes("to")) return true;
  const parent = tree.parent(top.index);
  return /^(?:live|lives|lived|living)$/i.test(parent?.form ?? "") && top.deprel.startsWith("nsubj");
}

function bounds({ low, high }: Candidate): { low?: number; high?: number } {
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

function spansOfNames({ names, words }: Analysis): Span[] {
  return names.flatMap((name): Span[] => {
    const first = words[name.first];
    const last = words[name.end - 1];
    return first && last ? [[first.span[0], last.span[1]]] : [];
  });
}

function overlaps(other: Span | undefined, span: Span): boolean {
  return other !== undefined && other[0] < span[1] && span[0] < other[1];
}

/** Whether a name holds the number and more: "17 November", "Boeing 747". */
function isPartOf(name: Span | undefined, span: Span): boolean {
  return name !== undefined && overlaps(name, span) && name[1] - name[0] > span[1] - span[0];
}
