import { toUSVString } from "node:util";
import type { Actor, ReportRecord, Span } from "sayso-record";
import { keyOf } from "./key.js";
import type {
  Dated,
  Days,
  EntityRow,
  EventActorRow,
  EventFigureRow,
  EventPlaceRow,
  EventRow,
  FigureRow,
  RelationRow,
  StatementRow,
} from "./tables/reports.js";

/** What a record lists, as rows. */
export interface Rows {
  entities: EntityRow[];
  statements: StatementRow[];
  figures: FigureRow[];
  events: EventRow[];
  event_actors: EventActorRow[];
  event_places: EventPlaceRow[];
  event_figures: EventFigureRow[];
  relations: RelationRow[];
}

/**
 * The rows of a record. `report` is its key, `day` the day of the report in UTC, `places` the keys of places by the ids
 * of the record's entities. Pieces of a text are joined by "…".
 */
export function rowsOf(
  record: ReportRecord,
  report: number,
  day: string | undefined,
  places: ReadonlyMap<string, number>,
): Rows {
  const words = (span: Span) => toUSVString(record.text.slice(...span));
  const key = (id: string) => keyOf(report, id);
  const keyOr = (id: string | undefined) => (id === undefined ? null : key(id));
  const timesById = new Map(record.times.map((time) => [String(time.id), time]));
  const own = (id: string | undefined): Days => {
    const time = id === undefined ? undefined : timesById.get(id);
    return { begins: dayOf(time?.from ?? time?.to), ends: dayOf(time?.to ?? time?.from) };
  };
  const dated = (id: string | undefined): Dated => {
    const days = own(id);
    if (days.begins !== null) return { ...days, dated: "time" };
    return day === undefined ? { ...days, dated: "none" } : { begins: day, ends: day, dated: "report" };
  };
  const heads = (id: string) => ({ key: key(id), report, id });
  const actorRows = (event: string, side: EventActorRow["side"], actors: readonly Actor[]) =>
    actors.map(
      (actor, at): EventActorRow => ({
        event: key(event),
        side,
        position: at + 1,
        entity: keyOr(actor.entity),
        code: actor.code ?? null,
        words: words(actor.span),
      }),
    );
  return {
    entities: record.entities.map(({ id, type, name, role = null, country = null }) => ({
      ...heads(id),
      type,
      name: toUSVString(name),
      role,
      country,
      place: places.get(id) ?? null,
    })),
    statements: record.statements.map((statement) => ({
      ...heads(statement.id),
      source: statement.source ? words(statement.source.span) : null,
      entity: keyOr(statement.source?.entity),
      form: statement.form,
      channel: statement.channel?.kind ?? null,
      within: keyOr(statement.within),
      standing: statement.standing,
      ...own(statement.time),
      content: statement.content.map(words).join(" … "),
    })),
    figures: record.figures.map(({ id, kind, low = null, high = null, unit = null, span }) => ({
      ...heads(id),
      kind,
      low,
      high,
      unit,
      words: words(span),
    })),
    events: record.events.map((event) => ({
      ...heads(event.id),
      type: event.type,
      mode: event.mode ?? null,
      contexts: event.contexts.join(" "),
      cameo: event.cameo ?? null,
      modality: event.modality,
      standing: event.standing,
      said: keyOr(event.said),
      ...dated(event.time),
      confidence: event.confidence,
      words: words(event.anchor),
    })),
    event_actors: record.events.flatMap(({ id, actors, recipients }) => [
      ...actorRows(id, "actor", actors),
      ...actorRows(id, "recipient", recipients),
    ]),
    event_places: record.events.flatMap(({ id, locations }) =>
      locations.map((location, at) => ({
        event: key(id),
        position: at + 1,
        entity: keyOr(location.entity),
        place: (location.entity && places.get(location.entity)) ?? null,
        words: words(location.span),
      })),
    ),
    event_figures: record.events.flatMap(({ id, figures }) =>
      [...new Set(figures)].map((figure) => ({ event: key(id), figure: key(figure) })),
    ),
    relations: record.relations.map((relation) => ({
      ...heads(relation.id),
      type: relation.type,
      subject: keyOr(relation.subject.entity),
      subject_words: words(relation.subject.span),
      object: keyOr(relation.object.entity),
      object_words: words(relation.object.span),
      said: keyOr(relation.said),
      standing: relation.standing,
      ...dated(relation.time),
      confidence: relation.confidence,
    })),
  };
}

/** The columns of each table, in the order in which rows are put in: those that others point at first. */
export const COLUMNS: { readonly [T in keyof Rows]: readonly (keyof Rows[T][number] & string)[] } = {
  entities: ["key", "report", "id", "type", "name", "role", "country", "place"],
  statements: [
    "key",
    "report",
    "id",
    "source",
    "entity",
    "form",
    "channel",
    "within",
    "standing",
    "begins",
    "ends",
    "content",
  ],
  figures: ["key", "report", "id", "kind", "low", "high", "unit", "words"],
  events: [
    "key",
    "report",
    "id",
    "type",
    "mode",
    "contexts",
    "cameo",
    "modality",
    "standing",
    "said",
    "begins",
    "ends",
    "dated",
    "confidence",
    "words",
  ],
  event_actors: ["event", "side", "position", "entity", "code", "words"],
  event_places: ["event", "position", "entity", "place", "words"],
  event_figures: ["event", "figure"],
  relations: [
    "key",
    "report",
    "id",
    "type",
    "subject",
    "subject_words",
    "object",
    "object_words",
    "said",
    "standing",
    "begins",
    "ends",
    "dated",
    "confidence",
  ],
};

function dayOf(date: string | undefined): string | null {
  return date === undefined ? null : date.slice(0, "2016-11-03".length);
}
