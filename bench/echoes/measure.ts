import { type Dispatch, wordsIn } from "./articles.js";
import { Chance } from "./chance.js";
import { cut, headline, insert, merge, type Printing, requote, reword, strip } from "./copies.js";
import { Bench } from "./corpus.js";

/** What other texts lend: words to change for, paragraphs to put in. They are from the other half, so that no copy is true by chance. */
export interface Lenders {
  words: readonly string[];
  paragraphs: readonly string[];
}

export function lendersOf(dispatches: readonly Dispatch[]): Lenders {
  const counts = new Map<string, number>();
  for (const { paragraphs } of dispatches)
    for (const paragraph of paragraphs) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  // What several articles end in would make of two copies what they are not: one.
  const paragraphs = [...counts].filter(([, count]) => count === 1).map(([paragraph]) => paragraph);
  return { words: paragraphs.flatMap((paragraph) => paragraph.split(/\s+/)), paragraphs };
}

/** A way to print a dispatch, by kind and degree; `other` is a second dispatch. */
export interface Way {
  kind: string;
  degree: string;
  make(from: Dispatch, other: Dispatch, chance: Chance, lend: Lenders): Printing;
}

const OUT = [30, 50, 70, 80, 90];
const CHANGED = [5, 10, 15, 20, 25, 30, 40];

/** One thing at a time, beyond what is aimed at too, to see how it falls. */
export const WAYS: readonly Way[] = [
  { kind: "new headline", degree: "", make: (from, _, chance, lend) => headline(from, chance, lend.words) },
  { kind: "credit stripped", degree: "", make: (from) => strip(from) },
  { kind: "re-quoted", degree: "", make: (from, _, chance) => requote(from, chance) },
  ...[...OUT, 95].map((out) => ({ kind: "cut", degree: `${out} %`, make: (from: Dispatch) => cut(from, out) })),
  ...CHANGED.map((percent) => ({
    kind: "words changed",
    degree: `${percent} %`,
    make: (from: Dispatch, _: Dispatch, chance: Chance, lend: Lenders) => reword(from, percent, chance, lend.words),
  })),
  ...[50, 100, 200, 400].map((percent) => ({
    kind: "paragraphs put in",
    degree: `${percent} %`,
    make: (from: Dispatch, _: Dispatch, chance: Chance, lend: Lenders) =>
      insert(from, percent, chance, lend.paragraphs),
  })),
  ...[0, 50, 80, 90].map((out) => ({
    kind: "merged behind another",
    degree: out ? `cut by ${out} %` : "whole",
    make: (from: Dispatch, other: Dispatch) => merge(cut(other, 50), cut(from, out)),
  })),
  ...OUT.flatMap((out) =>
    [5, 10, 15].map((percent) => ({
      kind: `cut, ${percent} % of words changed, stripped`,
      degree: `${out} %`,
      make: (from: Dispatch, _: Dispatch, chance: Chance, lend: Lenders) =>
        strip(headline(reword(cut(from, out), percent, chance, lend.words), chance, lend.words)),
    })),
  ),
];

/** How many of the copies of a way are found, each alone beside all dispatches; `wrong` how many other dispatches it joined. */
export interface Found {
  kind: string;
  degree: string;
  found: number;
  of: number;
  wrong: number;
  missed: string[];
}

export async function curve(half: readonly Dispatch[], lend: Lenders, ways = WAYS): Promise<Found[]> {
  const bench = new Bench();
  for (const dispatch of half) await bench.add(dispatch.id, dispatch);
  const results: Found[] = [];
  for (const { kind, degree, make } of ways) {
    const result: Found = { kind, degree, found: 0, of: 0, wrong: 0, missed: [] };
    for (const from of half) {
      const chance = new Chance(`${kind} ${degree} ${from.id}`);
      const other = otherThan(from, half, chance);
      await bench.add("copy", make(from, other, chance, lend));
      const echoes = bench.echoes("copy");
      await bench.remove("copy");
      result.of++;
      if (echoes.has(from.id)) result.found++;
      else result.missed.push(`${from.id} (${wordsIn(from.paragraphs)} words)`);
      const right = new Set(kind.startsWith("merged") ? [from.source, other.source] : [from.source]);
      result.wrong += half.filter(({ id, source }) => echoes.has(id) && !right.has(source)).length;
    }
    results.push(result);
  }
  return results;
}

function otherThan(from: Dispatch, half: readonly Dispatch[], chance: Chance): Dispatch {
  let other = chance.of(half);
  while (other.source === from.source) other = chance.of(half);
  return other;
}

/** All pairs of a corpus in which every dispatch has copies of many kinds: joined, and rightly so. */
export interface Pairs {
  reports: number;
  right: number;
  wrong: number;
  missed: number;
  /** Of the dispatches with copies, for how many the origin is the dispatch itself. */
  origins: number;
  dispatches: number;
  examples: string[];
}

const COPIES = 4;
const NEIGHBOURS = 5;
/** Paragraphs that one copy may be lent; no two are lent the same. */
const MOST_PUT_IN = 4;

export async function pairs(half: readonly Dispatch[], lend: Lenders): Promise<Pairs> {
  const reports: { id: string; printing: Printing; sources: Set<string> }[] = [];
  const unused = new Chance("paragraphs").shuffled(lend.paragraphs);
  for (const from of half) {
    const chance = new Chance(`pairs ${from.id}`);
    reports.push({ id: from.id, printing: from, sources: new Set([from.source]) });
    for (let copy = 1; copy <= COPIES; copy++) {
      const id = `${from.id}/${copy}`;
      const other = otherThan(from, neighboursOf(from, half), chance);
      const { printing, merged } = anyCopy(from, other, chance, { ...lend, paragraphs: unused.splice(0, MOST_PUT_IN) });
      const first = merged && other.published > from.published ? other.published : from.published;
      const published = later(first, chance.below(3));
      reports.push({
        id,
        printing: { ...printing, published },
        sources: new Set([from.source, ...(merged ? [other.source] : [])]),
      });
    }
  }
  const bench = new Bench();
  for (const { id, printing } of new Chance("order").shuffled(reports)) await bench.add(id, printing);
  const result: Pairs = {
    reports: reports.length,
    right: 0,
    wrong: 0,
    missed: 0,
    origins: 0,
    dispatches: half.length,
    examples: [],
  };
  const groups = reports.map(({ id }) => new Set(bench.groups(id)));
  for (const [at, one] of reports.entries()) {
    for (let next = at + 1; next < reports.length; next++) {
      const other = reports[next];
      const truth = other && [...one.sources].some((source) => other.sources.has(source));
      const joined = [...(groups[at] ?? [])].some((group) => groups[next]?.has(group));
      if (truth && joined) result.right++;
      else if (truth) result.missed++;
      else if (joined) result.wrong++;
      if (other && truth !== joined) result.examples.push(`${joined ? "wrong" : "missed"}: ${one.id} ${other.id}`);
    }
  }
  const sources = new Map(half.map(({ id, source }) => [id, source]));
  for (const { id, source } of half) if (sources.get(bench.origin(id) ?? "") === source) result.origins++;
  return result;
}

/** Those printed about the same day: round-ups hold news of one day. */
function neighboursOf(from: Dispatch, half: readonly Dispatch[]): Dispatch[] {
  const at = half.indexOf(from);
  return half.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
}

/** A copy of any kind, of the degrees that are aimed at; every second one of several kinds at once. */
function anyCopy(
  from: Dispatch,
  other: Dispatch,
  chance: Chance,
  lend: Lenders,
): { printing: Printing; merged: boolean } {
  const has = (share: number) => chance.next() < share;
  let printing: Printing = from;
  const merged = has(0.15);
  if (has(0.6)) printing = cut(printing, 30 + chance.below(61));
  if (has(0.3)) printing = requote(printing, chance);
  if (has(0.6)) printing = reword(printing, chance.below(16), chance, lend.words);
  if (has(0.3)) printing = insert(printing, 20 + chance.below(81), chance, lend.paragraphs);
  if (merged)
    printing = has(0.5)
      ? merge(printing, cut(other, 30 + chance.below(61)))
      : merge(cut(other, 30 + chance.below(61)), printing);
  if (has(0.5)) printing = strip(printing);
  return { printing: headline(printing, chance, lend.words), merged };
}

function later(day: string, days: number): string {
  return new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Two dispatches that have something in common, and are two. */
export const NEAR_MISSES: readonly { kind: string; make(from: Dispatch, shared: readonly string[]): Printing }[] = [
  {
    kind: "one quotation of 40 to 80 words",
    make: (from, [text = ""]) => withParagraph(from, `“${words(text, 0.8)},” he said.`, 2),
  },
  {
    kind: "an official statement of 60 words, not in quotation marks",
    make: (from, [text = ""]) => withParagraph(from, words(text, 0.6), 3),
  },
  {
    kind: "two closing paragraphs of background, 100 words",
    make: (from, [one = "", two = ""]) => ({
      ...from,
      paragraphs: [...from.paragraphs, words(one, 0.5), words(two, 0.5)],
    }),
  },
  {
    kind: "both cut to 80 words, one quotation of 40 words",
    make: (from, [text = ""]) => withParagraph(cutTo(from, 80), `“${words(text, 0.4)},” he said.`, 1),
  },
  {
    kind: "one dateline, one credit, one day",
    make: (from) => ({
      ...cutTo(from, 80),
      dateline: "CAIRO (Northline)",
      credit: "(Reporting by Ines Holm and Tom Abara in Cairo; Editing by Lena Weiss)",
      published: "2016-03-01",
    }),
  },
];

function words(text: string, hundreds: number): string {
  return text
    .split(/\s+/)
    .slice(0, hundreds * 100)
    .join(" ");
}

function withParagraph(from: Dispatch | Printing, text: string, at: number): Printing {
  const paragraphs = [...from.paragraphs];
  paragraphs.splice(Math.min(at, paragraphs.length), 0, text);
  return { ...from, paragraphs };
}

function cutTo(from: Dispatch, length: number): Printing {
  const all = wordsIn(from.paragraphs);
  return all > length ? cut(from, 100 - (100 * length) / all) : from;
}

export interface NearMiss {
  kind: string;
  joined: number;
  of: number;
}

/** How many pairs of neighbours by day are joined for what they share. */
export async function nearMisses(half: readonly Dispatch[], lend: Lenders): Promise<NearMiss[]> {
  const neighbours = half.toSorted((a, b) =>
    a.published < b.published ? -1 : a.published > b.published ? 1 : a.id < b.id ? -1 : 1,
  );
  const long = lend.paragraphs.filter((paragraph) => wordsIn([paragraph]) >= 80 && !/[“”"]|''/.test(paragraph));
  const results: NearMiss[] = [];
  for (const { kind, make } of NEAR_MISSES) {
    const result = { kind, joined: 0, of: 0 };
    for (let at = 0; at + 1 < neighbours.length; at += 2) {
      const [one, other] = [neighbours[at], neighbours[at + 1]];
      if (!one || !other || one.source === other.source) continue;
      const chance = new Chance(`${kind} ${one.id}`);
      const shared = [chance.of(long), chance.of(long)];
      const bench = new Bench();
      await bench.add("one", make(one, shared));
      await bench.add("other", make(other, shared));
      result.of++;
      if (bench.echoes("one").size) result.joined++;
    }
    results.push(result);
  }
  return results;
}
