import { corpusId, dayOfReport } from "sayso-corpus";
import type { Entity, Figure, FigureKind, NewsEvent, Place, ReportRecord } from "sayso-record";
import type { ToldReport, ToldStory } from "../told.js";

/** One event with all that formats ask of it, flat. Fields that are not known are left out. */
export interface EventRow {
  /** `REPORT#v3` */
  id: string;
  event: NewsEvent;
  record: ReportRecord;
  story?: ToldStory;
  /** First and last day, and whose days they are: the event's own, or those of its report. */
  days?: { from: string; to: string; of: "time" | "report" };
  actors: readonly Party[];
  recipients: readonly Party[];
  /** The first of its locations that has a place, and the words that name it. */
  place?: Place;
  placeWords?: string;
  killed?: Range;
  injured?: Range;
  detained?: Range;
  /** Whose say-so it is: the innermost source that is named or described. */
  source?: string;
  /** The words that name it, and the sentence that they are in. */
  words: string;
  sentence: string;
}

export interface Party {
  /** As the report calls it here; the name by which the corpus, or else the report, knows it. */
  words: string;
  name: string;
  code?: string;
  entity?: Entity;
  /** The id of the actor in the corpus. */
  actor?: string;
}

export interface Range {
  low: number;
  high: number;
}

/** The events of a report, in its order. */
export function eventRows(told: ToldReport): EventRow[] {
  return told.record.events.map((event) => eventRow(told, event));
}

function eventRow(told: ToldReport, event: NewsEvent): EventRow {
  const { record, stories } = told;
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const located = event.locations.flatMap(({ span, entity }) => {
    const place = entity && entities.get(entity)?.place;
    return place ? [{ place, words: record.text.slice(...span) }] : [];
  })[0];
  const [first] = event.locations;
  const words = located?.words ?? (first && record.text.slice(...first.span));
  const days = daysOf(record, event);
  const story = stories.get(event.id);
  const source = sourceOf(record, event);
  const figures = figuresOf(record, event);
  const sentence = record.sentences.find(({ span }) => span[0] <= event.anchor[0] && event.anchor[0] < span[1]);
  return {
    id: corpusId(record.id, event.id),
    event,
    record,
    ...(story && { story }),
    ...(days && { days }),
    actors: event.actors.map((actor) => party(told, entities, actor)),
    recipients: event.recipients.map((actor) => party(told, entities, actor)),
    ...(located && { place: located.place }),
    ...(words !== undefined && { placeWords: words }),
    ...rangeOf("killed", figures),
    ...rangeOf("injured", figures),
    ...rangeOf("detained", figures),
    ...(source !== undefined && { source }),
    words: record.text.slice(...event.anchor),
    sentence: oneLine(record.text.slice(...(sentence?.span ?? event.anchor))),
  };
}

/** A row of a happening: the day and the town that this report does not give, others that tell it may. */
export function ofStory(row: EventRow): EventRow {
  const { story, days, place } = row;
  if (!story) return row;
  const { from, to = from } = story;
  return {
    ...row,
    ...(days?.of !== "time" && from !== undefined && to !== undefined && { days: { from, to, of: "time" } }),
    ...(story.place && isCloser(story.place, place) && { place: story.place }),
  };
}

const CLOSENESS: readonly Place["precision"][] = ["region", "country", "admin1", "city", "point"];

function isCloser(one: Place, other: Place | undefined): boolean {
  return !other || CLOSENESS.indexOf(one.precision) > CLOSENESS.indexOf(other.precision);
}

/** White space of any kind is one space: tables have a row a line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function party(
  { record, actors }: ToldReport,
  entities: ReadonlyMap<string, Entity>,
  { span, entity: id, code }: NewsEvent["actors"][number],
): Party {
  const words = oneLine(record.text.slice(...span));
  const entity = id && entities.get(id);
  const actor = id && actors.get(id);
  return {
    words,
    name: (actor ? actor.name : entity ? entity.name : undefined) ?? words,
    ...(code !== undefined && { code }),
    ...(entity && { entity }),
    ...(actor && { actor: actor.id }),
  };
}

/** Days as they are written; "2016-11" and "2016" are kept. */
function daysOf(record: ReportRecord, { time }: NewsEvent): EventRow["days"] {
  const own = record.times.find(({ id }) => id === time);
  const from = own?.from ?? own?.to;
  if (own && from !== undefined) return { from: day(from), to: day(own.to ?? from), of: "time" };
  const reported = dayOfReport(record.report);
  return reported === undefined ? undefined : { from: reported, to: reported, of: "report" };
}

function day(moment: string): string {
  return moment.slice(0, "2016-11-03".length);
}

function sourceOf(record: ReportRecord, { said }: NewsEvent): string | undefined {
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  const statement = said && statements.get(said);
  return statement?.source && oneLine(record.text.slice(...statement.source.span));
}

function figuresOf(record: ReportRecord, { figures }: NewsEvent): Figure[] {
  return record.figures.filter(({ id }) => figures.includes(id));
}

/** Several figures of one kind: from the lowest to the highest. */
function rangeOf<K extends FigureKind>(kind: K, figures: readonly Figure[]): { [key in K]?: Range } {
  const of = figures.filter((figure) => figure.kind === kind);
  const numbers = of.flatMap(({ low, high }) => [low, high].filter((number) => number !== undefined));
  const range = { low: Math.min(...numbers), high: Math.max(...numbers) };
  const found: { [key in K]?: Range } = {};
  if (numbers.length) found[kind] = range;
  return found;
}
