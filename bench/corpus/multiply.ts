import type { ReportRecord, Span } from "sayso-record";
import type { Chance } from "./chance.js";
import { name, place, word } from "./invented.js";

/** The first day, and how many there are. */
const BEGIN = Date.UTC(2019, 0, 1);
const DAYS = 5 * 365;
const DAY = 86_400_000;
/** How many of a report's words are others: so many that two reports of one model are no copies of each other. */
const CHANGED = 0.8;

interface Edit {
  span: Span;
  text: string;
}

/**
 * Another record like the one given, as a reader might have made it: another time, other names of people, bodies and
 * places, most words of four letters and more others. Its spans are where they belong. Two that differ in `wording` alone tell the same in
 * other words.
 */
export function multiplied(record: ReportRecord, id: string, chance: Chance, wording = chance): ReportRecord {
  const published = new Date(BEGIN + chance.below(DAYS) * DAY);
  const days = Math.round((published.getTime() - Date.parse(record.report.published ?? "2020-01-01")) / DAY);
  const names = new Map<string, string>();
  const entities = record.entities.map((entity) => {
    const other = entity.place && place(chance);
    if (other) names.set(entity.name, other.name);
    else if (/^(person|organization|group)$/.test(entity.type)) {
      for (const part of entity.name.match(/\p{Lu}\p{L}{3,}/gu) ?? []) {
        if (!names.has(part)) names.set(part, name(chance));
      }
    }
    return other ? { ...entity, place: other } : entity;
  });
  const renamed = (text: string) => text.replace(/\p{Lu}[\p{L} ]*\p{L}|\p{Lu}\p{L}{3,}/gu, (part) => swap(part, names));
  const edits = editsOf(record, names, wording);
  const { text, spansMoved } = edited(record.text, edits);
  const moved: ReportRecord = spansMoved({ ...record, entities });
  const headline = moved.sentences.find(({ zone }) => zone === "headline");
  return {
    ...moved,
    id,
    text,
    report: {
      ...moved.report,
      published: published.toISOString().slice(0, 10),
      url: `https://example.org/${id}`,
      ...(headline && { title: text.slice(...headline.span) }),
    },
    entities: moved.entities.map((entity) => ({
      ...entity,
      name: renamed(entity.name),
      aliases: entity.aliases.map(renamed),
    })),
    times: moved.times.map((time) => ({
      ...time,
      ...(time.from && { from: later(time.from, days) }),
      ...(time.to && { to: later(time.to, days) }),
    })),
  };
}

function swap(part: string, names: ReadonlyMap<string, string>): string {
  return names.get(part) ?? part.replace(/\p{Lu}\p{L}{3,}/gu, (word) => names.get(word) ?? word);
}

function later(date: string, days: number): string {
  const moved = new Date(Date.parse(date.slice(0, 10)) + days * DAY).toISOString().slice(0, 10);
  return `${moved}${date.slice(10)}`;
}

/** Names become other names, words other words; what the reading rests on stays as it is. */
function editsOf(record: ReportRecord, names: ReadonlyMap<string, string>, chance: Chance): Edit[] {
  const kept = [
    ...record.events.map(({ anchor }) => anchor),
    ...record.statements.flatMap(({ cue, because = [] }) => [...cue, ...because]),
    ...record.times.map(({ span }) => span),
    ...record.figures.map(({ span }) => span),
  ];
  const edits: Edit[] = [];
  const longest = [...names.keys()].toSorted((a, b) => b.length - a.length).map((known) => `\\b${escaped(known)}\\b`);
  const pattern = new RegExp([...longest, "\\p{Ll}{4,}"].join("|"), "gu");
  for (const { 0: found, index } of record.text.matchAll(pattern)) {
    const span: Span = [index, index + found.length];
    if (kept.some(([start, end]) => start < span[1] && span[0] < end)) continue;
    const other = names.get(found) ?? (chance.next() < CHANGED ? word(chance) : found);
    if (other !== found) edits.push({ span, text: other });
  }
  return edits;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** The text with its edits, and a function that moves every span of a value to where it is now. */
function edited(text: string, edits: readonly Edit[]) {
  let result = "";
  let from = 0;
  /** Each edit with the place where it begins now. */
  const done: { span: Span; begins: number; ends: number }[] = [];
  for (const edit of edits) {
    result += text.slice(from, edit.span[0]);
    done.push({ span: edit.span, begins: result.length, ends: result.length + edit.text.length });
    result += edit.text;
    from = edit.span[1];
  }
  result += text.slice(from);
  const place = (offset: number, isEnd: boolean): number => {
    const before = done.findLast(({ span }) => span[0] < offset || (!isEnd && span[0] === offset));
    if (!before) return offset;
    if (offset >= before.span[1]) return before.ends + offset - before.span[1];
    return isEnd ? before.ends : before.begins;
  };
  const spansMoved = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (_, part) =>
      isSpan(part) ? [place(part[0], false), place(part[1], true)] : part,
    );
  return { text: result, spansMoved };
}

/** Of a record, only spans are pairs of whole numbers. */
function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);
}
