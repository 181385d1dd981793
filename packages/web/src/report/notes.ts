import type { Actor, NewsEvent, Relation, ReportRecord, Span, Standing, Statement } from "sayso-record";
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
    }
  | { readonly kind: "relation"; readonly type: string; readonly subject: string; readonly object: string }
);

/** The notes of a record, in the order of the words they rest on. */
export function notesOf(record: ReportRecord): Note[] {
  return [
    ...record.statements.map((statement) => ofStatement(record, statement)),
    ...record.events.map((event) => ofEvent(record, event)),
    ...record.relations.map((relation) => ofRelation(record, relation)),
  ].sort((a, b) => a.at - b.at);
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
  };
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
  };
}

function wordsAt({ text }: ReportRecord, span: Span): string {
  return text.slice(...span).replace(/\s+/g, " ");
}
