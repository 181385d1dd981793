import type { Entity, ReportRecord, Span } from "sayso-record";
import { countryOf } from "../../packages/corpus/src/actors/country.js";
import type { Chance } from "./chance.js";
import { place, somebody, war, word } from "./invented.js";
import { WARS, type War } from "./wars.js";

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
 * Another record like the one given, as a reader might have made it: another time, another war with its own people, bodies and
 * places, most words of four letters and more others. Its spans are where they belong. Two that differ in `wording` alone tell the same in
 * other words. It is of any day of the five years, or of the day that lies at `when`, from 0 to 1.
 */
export function multiplied(
  record: ReportRecord,
  id: string,
  chance: Chance,
  wording = chance,
  when?: number,
): ReportRecord {
  const drawn = chance.below(DAYS);
  const published = new Date(BEGIN + (when === undefined ? drawn : Math.floor(when * DAYS)) * DAY);
  const days = Math.round((published.getTime() - Date.parse(record.report.published ?? "2020-01-01")) / DAY);
  const { names, entities } = elsewhere(record, chance);
  const renamed = (text: string) => text.replace(/\p{Lu}[\p{L} ]*\p{L}/gu, (part) => swap(part, names));
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

/** Puts what a record tells into another war: names by what they become, and its entities with other states and places. */
function elsewhere(record: ReportRecord, chance: Chance): { names: Map<string, string>; entities: Entity[] } {
  const main = war(chance);
  const wars = new Map<string | undefined, War>([
    [undefined, main],
    [countryOf(record), main],
  ]);
  // Another state of the report is another one of those that are left.
  const warOf = (country: string | undefined): War => {
    const known = wars.get(country);
    if (known) return known;
    const others = WARS.filter((one) => one !== main);
    const other = others[chance.below(others.length)] ?? main;
    wars.set(country, other);
    return other;
  };
  const names = new Map<string, string>();
  const entities = record.entities.map((entity) => {
    const country = entity.country && warOf(entity.country).country;
    const other = entity.place && place(chance, warOf(entity.place.country), entity.place.precision);
    if (other) names.set(entity.name, other.name);
    else if (entity.type === "nationality" && entity.country) names.set(entity.name, warOf(entity.country).adjective);
    return { ...entity, ...(country && { country }), ...(other && { place: other }) };
  });
  for (const { type, name, country, place: known } of record.entities) {
    // A river that no gazetteer knows is another one in another war, or five years of it would be one place.
    if (/^(location|facility)$/.test(type) && !known) {
      const other = place(chance, warOf(country)).name;
      for (const word of name.match(/\p{Lu}\p{L}{2,}/gu) ?? []) if (!names.has(word)) names.set(word, other);
    }
    if (!/^(person|organization|group)$/.test(type)) continue;
    const part = somebody(type === "person" ? "person" : "body", chance, warOf(country));
    for (const word of name.match(/\p{Lu}\p{L}{3,}/gu) ?? []) if (!names.has(word)) names.set(word, part());
    const words = name.match(/\p{Lu}\p{L}+/gu) ?? [];
    // What is called for short is called otherwise with its name, or all bodies of one model would be one.
    if (words.length > 2) names.set(initials(words), initials(words.map((word) => names.get(word) ?? word)));
  }
  return { names, entities };
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1)).join("");
}

function swap(part: string, names: ReadonlyMap<string, string>): string {
  return names.get(part) ?? part.replace(/\p{Lu}\p{L}{2,}/gu, (word) => names.get(word) ?? word);
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
  const isKept = new Uint8Array(record.text.length);
  for (const [start, end] of kept) isKept.fill(1, start, end);
  for (const { 0: found, index } of record.text.matchAll(pattern)) {
    const span: Span = [index, index + found.length];
    if (isKept.subarray(...span).includes(1)) continue;
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
  /** Where each place in the text is now, where something begins there and where something ends. */
  const [begins, ends] = [new Uint32Array(text.length + 1), new Uint32Array(text.length + 1)];
  const keep = (until: number) => {
    for (let at = from; at < until; at++) begins[at] = result.length + at - from;
    for (let at = from + 1; at <= until; at++) ends[at] = result.length + at - from;
    result += text.slice(from, until);
  };
  for (const { span, text: other } of edits) {
    keep(span[0]);
    begins.fill(result.length, ...span);
    result += other;
    ends.fill(result.length, span[0] + 1, span[1] + 1);
    from = span[1];
  }
  keep(text.length);
  begins[text.length] = result.length;
  const move = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isSpan(value)) value.splice(0, 2, begins[value[0]] ?? 0, ends[value[1]] ?? 0);
    else for (const part of Object.values(value)) move(part);
  };
  const spansMoved = <T>(value: T): T => {
    const copy: T = JSON.parse(JSON.stringify(value));
    move(copy);
    return copy;
  };
  return { text: result, spansMoved };
}

/** Of a record, only spans are pairs of whole numbers. */
function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);
}
