import type { Actor, NewsEvent, Relation, ReportRecord, Span, Standing, Statement } from "sayso-record";
import { spanWords } from "../time/days.js";
import { chainOf, type Link } from "./chain.js";

/** A fact of a record, laid out to stand beside the paragraph that tells it. */
export type Note = {
  readonly id: string;
  /** Its own id, and those of others that tell the same. */
  readonly facts: readonly string[];
  readonly at: number;
  readonly standing: Standing;
} & (
  | { readonly kind: "statement"; readonly chain: readonly Link[]; readonly words: string }
  | {
      readonly kind: "event";
      readonly type: string;
      readonly modality: string;
      readonly actors: string;
      readonly anchor: string;
      readonly recipients: string;
      /** Where, when and how many, each in the report's words. */
      readonly rest: readonly string[];
    }
  | {
      readonly kind: "relation";
      readonly type: string;
      readonly subject: string;
      readonly object: string;
      /** The entities, or what they are called where they are none. */
      readonly between: readonly [string, string];
      /** How two stand to each other, or a place, a number or another name of one. */
      readonly tells: "tie" | "place" | "number" | "name";
    }
);

const ORDER = { statement: 0, event: 1, relation: 2 } as const;
const TELLS: ReadonlyMap<Relation["type"], "place" | "number" | "name"> = new Map([
  ["located-in", "place"],
  ["attribute-of", "number"],
  ["same-as", "name"],
]);

/** The notes of a record: who says so first, then what happened, then who stands with whom; each in the order of their words. */
export function notesOf(record: ReportRecord): Note[] {
  return [
    ...record.statements.map((statement) => ofStatement(record, statement)),
    ...record.events.map((event) => ofEvent(record, event)),
    ...record.relations.map((relation) => ofRelation(record, relation)),
  ].sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || a.at - b.at);
}

function ofStatement(record: ReportRecord, statement: Statement): Note {
  const { id, cue, content, standing } = statement;
  const words = content.map((span) => wordsAt(record, span)).join(" … ");
  const at = Math.min(...[...content, ...cue].map(([start]) => start));
  return { kind: "statement", id, facts: [id], at, standing, chain: chainOf(record, statement), words };
}

function ofEvent(record: ReportRecord, event: NewsEvent): Note {
  const { id, anchor, type, modality, standing } = event;
  const parties = (all: readonly Actor[]) => all.map(({ span }) => wordsAt(record, span)).join(", ");
  return {
    kind: "event",
    id,
    facts: [id],
    at: anchor[0],
    standing,
    type: type.toLowerCase(),
    modality: modality.replaceAll("-", " "),
    actors: parties(event.actors),
    anchor: wordsAt(record, anchor),
    recipients: parties(event.recipients),
    rest: [
      ...event.locations.map(({ span }) => wordsAt(record, span)),
      ...timeOf(record, event),
      ...figuresOf(record, event),
    ],
  };
}

/** "on Monday (19 Oct 2026)": the report's words, and the days that they stand for. */
function timeOf(record: ReportRecord, { time }: NewsEvent): string[] {
  const found = record.times.find(({ id }) => id === time);
  if (!found) return [];
  const days = spanWords(found.from, found.to);
  return [days ? `${wordsAt(record, found.span)} (${days})` : wordsAt(record, found.span)];
}

function figuresOf(record: ReportRecord, { figures }: NewsEvent): string[] {
  return record.figures
    .filter(({ id }) => figures.includes(id))
    .map(({ span, kind }) => `${wordsAt(record, span)} ${kind}`);
}

function ofRelation(record: ReportRecord, { id, span, type, subject, object, standing }: Relation): Note {
  return {
    kind: "relation",
    id,
    facts: [id],
    at: span[0],
    standing,
    type: type.replaceAll("-", " "),
    subject: wordsAt(record, subject.span),
    object: wordsAt(record, object.span),
    between: [subject.entity ?? wordsAt(record, subject.span), object.entity ?? wordsAt(record, object.span)],
    tells: TELLS.get(type) ?? "tie",
  };
}

/** Notes of which those that tell the same relation of the same two are one, that of the first. */
export function eachOnce(notes: readonly Note[]): Note[] {
  const kept = new Map<string, Note>();
  for (const note of notes) {
    const key =
      note.kind === "relation" ? JSON.stringify([note.type, note.standing, ...note.between]) : JSON.stringify(note.id);
    const first = kept.get(key);
    kept.set(key, first ? { ...first, facts: [...first.facts, ...note.facts] } : note);
  }
  return [...kept.values()];
}

function wordsAt({ text }: ReportRecord, span: Span): string {
  return text.slice(...span).replace(/\s+/g, " ");
}
