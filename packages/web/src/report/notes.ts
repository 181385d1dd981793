import type { Actor, NewsEvent, Relation, ReportRecord, Span, Standing, Statement } from "sayso-record";
import { spanWords } from "../time/days.js";
import { chainOf, type Link } from "./chain.js";

/** A fact of a record, laid out to stand beside the paragraph that tells it. */
export type Note = { readonly id: string; readonly at: number; readonly standing: Standing } & (
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
      /** Of a place, a number or another name: of less interest than how two stand to each other. */
      readonly lesser: boolean;
    }
);

const ORDER = { statement: 0, event: 1, relation: 2 } as const;
const LESSER: ReadonlySet<Relation["type"]> = new Set(["located-in", "attribute-of", "same-as"]);

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
  return { kind: "statement", id, at, standing, chain: chainOf(record, statement), words };
}

function ofEvent(record: ReportRecord, event: NewsEvent): Note {
  const { id, anchor, type, modality, standing } = event;
  const parties = (all: readonly Actor[]) => all.map(({ span }) => wordsAt(record, span)).join(", ");
  return {
    kind: "event",
    id,
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
    at: span[0],
    standing,
    type: type.replaceAll("-", " "),
    subject: wordsAt(record, subject.span),
    object: wordsAt(record, object.span),
    lesser: LESSER.has(type),
  };
}

function wordsAt({ text }: ReportRecord, span: Span): string {
  return text.slice(...span).replace(/\s+/g, " ");
}
