import type { Actor, EntityId, NewsEvent, Relation, ReportRecord, Span } from "sayso-record";
import type { Changes } from "./correction.js";

type Argument = NewsEvent["locations"][number];

/** What a change puts into an event or a relation, found in one record. */
export type Worded = Partial<
  Pick<NewsEvent, "actors" | "recipients" | "locations" | "figures"> & Pick<Relation, "subject" | "object">
> & { time?: NewsEvent["time"] | null };

export interface Found {
  worded: Worded;
  /** Words that are not in the report, or that name no time or figure there. */
  missing: string[];
}

/**
 * Finds the words of a change in a record: each time those that are nearest to `at`, where the event or the relation is told. What is missing is
 * left as it was read.
 */
export function wordedIn(changes: Changes, record: ReportRecord, at: number): Found {
  const missing: string[] = [];
  const one = <Part>(words: string, part: (span: Span) => Part | undefined): Part | undefined => {
    const found = placesOf(words, record.text)
      .sort((a, b) => Math.abs(a[0] - at) - Math.abs(b[0] - at))
      .flatMap((span) => part(span) ?? [])[0];
    if (found === undefined) missing.push(words);
    return found;
  };
  const all = <Part>(words: readonly string[], part: (span: Span) => Part | undefined): Part[] | undefined => {
    const found = words.flatMap((each) => one(each, part) ?? []);
    return found.length < words.length ? undefined : found;
  };
  const argument = (span: Span): Argument => withEntity(span, record);
  const actor = (span: Span) => asActor(argument(span), record);
  const time = (span: Span) => record.times.find((each) => overlap(each.span, span))?.id;
  const figure = (span: Span) => record.figures.find((each) => overlap(each.span, span))?.id;
  const { actors, recipients, locations, figures, subject, object, time: when } = changes;
  const worded: Worded = {
    ...(actors && defined("actors", all(actors, actor))),
    ...(recipients && defined("recipients", all(recipients, actor))),
    ...(locations && defined("locations", all(locations, argument))),
    ...(figures && defined("figures", all(figures, figure))),
    ...(subject && defined("subject", one(subject, argument))),
    ...(object && defined("object", one(object, argument))),
    ...(when === null ? { time: null } : when !== undefined ? defined("time", one(when, time)) : {}),
  };
  return { worded, missing };
}

/** As it is kept beside a correction: JSON; nothing where no words are found. */
export function keptWords(worded: Worded): string | null {
  return Object.keys(worded).length ? JSON.stringify(worded) : null;
}

function defined<Name extends keyof Worded>(name: Name, value: Worded[Name]): Pick<Worded, Name> | object {
  return value === undefined ? {} : { [name]: value };
}

/** Where the words stand in a text, as words of their own. */
function placesOf(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!isLetter(text[at - 1]) && !isLetter(text[end])) places.push([at, end]);
  }
  return places;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** What those words name: the mention whose words they are, or the longest within them. */
function withEntity(span: Span, { mentions }: ReportRecord): Argument {
  const lengthOf = ([from, to]: Span) => to - from;
  const named = mentions
    .filter((mention) => within(mention.span, span) || within(span, mention.span))
    .sort((a, b) => shared(b.span, span) - shared(a.span, span) || lengthOf(a.span) - lengthOf(b.span))[0];
  return { span, ...(named && { entity: named.entity }) };
}

/** An actor has the code that its entity has elsewhere in the report. */
function asActor({ span, entity }: Argument, { events }: ReportRecord): Actor {
  const known = entity && codeOf(entity, events);
  return { span, ...(entity && { entity }), ...(known && { code: known }) };
}

function codeOf(entity: EntityId, events: readonly NewsEvent[]): string | undefined {
  return events
    .flatMap(({ actors, recipients }) => [...actors, ...recipients])
    .find((actor) => actor.entity === entity && actor.code !== undefined)?.code;
}

const within = ([from, to]: Span, [start, end]: Span) => start <= from && to <= end;
const shared = ([from, to]: Span, [start, end]: Span) => Math.min(to, end) - Math.max(from, start);
const overlap = (a: Span, b: Span) => shared(a, b) > 0;
