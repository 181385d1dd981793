import type { Entity, EntityId, Mention, ReportRecord, Span, Statement, StatementId } from "sayso-record";
import { statesOf } from "./actors/country.js";
import { type Sketch, sketchesOf } from "./actors/profile.js";
import { onceFor, onceWithin } from "./once-for.js";

/** A record with what is looked up in it again and again. */
export interface Reading {
  record: ReportRecord;
  sketches: ReadonlyMap<EntityId | "agency", Sketch>;
  /** The state that it is about. */
  country: string | undefined;
  /** The state whose army is "the army". */
  home: string | undefined;
  textOf(span: Span): string;
  /** The sentence that a place in the text lies in. */
  sentenceAt(offset: number): ReportRecord["sentences"][number] | undefined;
  entity(id: EntityId): Entity | undefined;
  statement(id: StatementId): Statement | undefined;
  mentionsOf(entity: EntityId): readonly Mention[];
  /** Mentions that lie wholly inside, in the order of the text. */
  mentionsIn(span: Span): readonly Mention[];
}

/** The reading of a record; made once, however many ask for it. */
export const readingOf: (record: ReportRecord) => Reading = onceFor(read);

function read(record: ReportRecord): Reading {
  const byEntity = new Map<EntityId, Mention[]>();
  for (const mention of record.mentions) {
    const of = byEntity.get(mention.entity) ?? [];
    of.push(mention);
    byEntity.set(mention.entity, of);
  }
  const entities = new Map(record.entities.map((one) => [one.id, one]));
  const statements = new Map(record.statements.map((one) => [one.id, one]));
  const states = statesOf(record);
  return {
    record,
    sketches: sketchesOf(record, states),
    ...states,
    textOf: (span) => record.text.slice(...span),
    sentenceAt: (offset) => record.sentences.find(({ span }) => span[0] <= offset && offset < span[1]),
    entity: (id) => entities.get(id),
    statement: (id) => statements.get(id),
    mentionsOf: (entity) => byEntity.get(entity) ?? [],
    mentionsIn: (span) => record.mentions.filter((one) => span[0] <= one.span[0] && one.span[1] <= span[1]),
  };
}

/** The same reading where "the army" is that of another state; one for each state, as what is worked out of a reading is kept with it. */
export function readingIn(home: string, reading: Reading): Reading {
  return home === reading.home ? reading : abroad(home, reading);
}
const abroad = onceWithin((home: string, reading: Reading): Reading => ({ ...reading, home }));

export function within(inner: Span, outer: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
