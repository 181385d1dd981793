import type { Passage } from "./passages.js";

type Span = readonly [number, number];

/** What is looked at in a record. */
export interface ReadRecord {
  id: string;
  text: string;
  times: { span: Span; from?: string; to?: string }[];
  figures: { span: Span; low?: number; high?: number; kind: string }[];
}

export interface Tally {
  /** Read, and in the passage: the same value, in words that hold the passage's. */
  right: number;
  read: number;
  gold: number;
  /** What was missed or read wrongly, for a person. */
  wrong: string[];
}

/** Holds the times of a record against those of a passage; a time of the day counts by its day. Without a record all are missed. */
export function judgeTimes({ times }: Passage, record: ReadRecord | undefined): Tally {
  const day = (from = "", to = "") => `${from.slice(0, 10)}..${to.slice(0, 10)}`;
  return tally(
    times.map(({ text, from, to }) => ({ text, value: day(from, to) })),
    (record?.times ?? []).map(({ span, from, to }) => ({ text: words(record, span), value: day(from, to) })),
  );
}

/** Holds the figures of a record against those of a passage: kind, low and high must be the same. */
export function judgeFigures({ figures }: Passage, record: ReadRecord | undefined): Tally {
  const value = (kind: string, low?: number, high?: number) => `${kind} ${low ?? ""}..${high ?? ""}`;
  return tally(
    figures.map(({ text, kind, low, high }) => ({ text, value: value(kind, low, high) })),
    (record?.figures ?? []).map(({ span, kind, low, high }) => ({
      text: words(record, span),
      value: value(kind, low, high),
    })),
  );
}

interface Item {
  readonly text: string;
  readonly value: string;
}

function tally(gold: readonly Item[], read: readonly Item[]): Tally {
  const left = [...read];
  const missed: Item[] = [];
  for (const wanted of gold) {
    const at = left.findIndex(({ text, value }) => value === wanted.value && text.includes(wanted.text));
    if (at < 0) missed.push(wanted);
    else left.splice(at, 1);
  }
  const shown = ({ text, value }: Item) => `"${text}" ${value}`;
  return {
    right: gold.length - missed.length,
    read: read.length,
    gold: gold.length,
    wrong: [...missed.map((item) => `missed ${shown(item)}`), ...left.map((item) => `read ${shown(item)}`)],
  };
}

function words(record: ReadRecord | undefined, span: Span): string {
  return record?.text.slice(...span) ?? "";
}

/** Precision, recall and F1 over many passages, in percent. */
export function scoreOf(tallies: readonly Tally[]): {
  precision: number;
  recall: number;
  f1: number;
  right: number;
  read: number;
  gold: number;
} {
  const sum = (of: (one: Tally) => number) => tallies.reduce((total, one) => total + of(one), 0);
  const [right, read, gold] = [sum((one) => one.right), sum((one) => one.read), sum((one) => one.gold)];
  const share = (part: number, whole: number) => (whole ? (100 * part) / whole : 0);
  return {
    precision: share(right, read),
    recall: share(right, gold),
    f1: share(2 * right, read + gold),
    right,
    read,
    gold,
  };
}
