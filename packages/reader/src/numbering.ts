import type {
  Entity,
  EntityId,
  EventId,
  Figure,
  FigureId,
  Mention,
  MentionId,
  NewsEvent,
  Relation,
  RelationId,
  Span,
  Statement,
  StatementId,
  Time,
  TimeId,
} from "sayso-record";

/** What was read of a report, each list in any order, each id unique in its list. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly times: readonly Time[];
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly events: readonly NewsEvent[];
  readonly relations: readonly Relation[];
}

/** The same with every list in the order of the text, and ids counted in it from 1; references follow. */
export function numbered(found: Found): { -readonly [K in keyof Found]: Found[K][number][] } {
  const mentions = byPlace(found.mentions, ({ span }) => span);
  const places = new Map(mentions.map(({ id }, at) => [id, at]));
  const first = ({ mentions }: Entity) => Math.min(...mentions.map((id) => places.get(id) ?? 0));
  const entities = byPlace(found.entities, (entity) => [first(entity), 0]);
  const times = byPlace(found.times, ({ span }) => span);
  const figures = byPlace(found.figures, ({ span }) => span);
  const statements = byPlace(found.statements, whole);
  const events = byPlace(found.events, ({ anchor }) => anchor);
  const relations = byPlace(found.relations, ({ span }) => span);

  const mention = ids<MentionId>(mentions, (number) => `m${number}`);
  const entity = ids<EntityId>(entities, (number) => `e${number}`);
  const time = ids<TimeId>(times, (number) => `t${number}`);
  const figure = ids<FigureId>(figures, (number) => `f${number}`);
  const statement = ids<StatementId>(statements, (number) => `s${number}`);
  const event = ids<EventId>(events, (number) => `v${number}`);
  const relation = ids<RelationId>(relations, (number) => `r${number}`);
  const named = <T extends { entity?: EntityId }>(argument: T): T => renamed(argument, "entity", entity);

  return {
    mentions: mentions.map((one) => ({ ...one, id: mention(one.id), entity: entity(one.entity) })),
    entities: entities.map((one) => ({
      ...one,
      id: entity(one.id),
      mentions: one.mentions.map(mention).sort((a, b) => number(a) - number(b)),
    })),
    times: times.map((one) => ({ ...one, id: time(one.id) })),
    figures: figures.map((one) => ({ ...one, id: figure(one.id) })),
    statements: statements.map((one) => {
      const copy = { ...renamed(renamed(one, "time", time), "within", statement), id: statement(one.id) };
      return one.source ? { ...copy, source: named(one.source) } : copy;
    }),
    events: events.map((one) => ({
      ...renamed(renamed(one, "time", time), "said", statement),
      id: event(one.id),
      actors: one.actors.map(named),
      recipients: one.recipients.map(named),
      locations: one.locations.map(named),
      figures: one.figures.map(figure),
    })),
    relations: relations.map((one) => ({
      ...renamed(renamed(one, "time", time), "said", statement),
      id: relation(one.id),
      subject: named(one.subject),
      object: named(one.object),
    })),
  };
}

/** A stable sort by where things begin, of those the longer first. */
function byPlace<T>(items: readonly T[], place: (item: T) => Span): T[] {
  const placed = items.map((item) => ({ item, at: place(item) }));
  return placed.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]).map(({ item }) => item);
}

/** From the first word of a statement to its last. */
function whole({ source, cue, content }: Statement): Span {
  const spans = [...(source ? [source.span] : []), ...cue, ...content];
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** New ids by old ones. An id of nothing in the list stays as it is, for the invariants to find. */
function ids<I extends string>(items: readonly { id: I }[], name: (number: number) => I): (id: I) => I {
  const renumbered = new Map(items.map(({ id }, at) => [id, name(at + 1)]));
  return (id) => renumbered.get(id) ?? id;
}

/** A copy with the reference in `field` renamed, where it has one. */
function renamed<K extends string, I extends string, T extends { [F in K]?: I }>(
  item: T,
  field: K,
  name: (id: I) => I,
): T {
  const id = item[field];
  return id === undefined ? item : { ...item, [field]: name(id) };
}

function number(id: string): number {
  return Number(id.slice(1));
}
