import { type Corpus, type FoundStory, findReports, keyOf, type ReportQuery, withCorrections } from "sayso-corpus";
import { type EntityId, type EventId, type RelationId, type ReportRecord, schema } from "sayso-record";
import type { ToldActor, ToldReport, ToldStory } from "./told.js";

/** Which reports are exported: what `sayso find reports` takes. */
export type ExportQuery = ReportQuery;

/** What of each report is told: those of a kind with these ids, by the key of the report. */
export interface Only {
  kind: "events" | "relations" | "statements";
  idsOf(report: number): Promise<string[]>;
}

/**
 * The reports of a corpus, one after another, the newest first, as persons have corrected them, with the actors and stories
 * that it has linked them to. With `only`, those reports alone that have any of these.
 */
export async function* toldReports(corpus: Corpus, query: ExportQuery = {}, only?: Only): AsyncGenerator<ToldReport> {
  const known = new Map<number, ToldStory>();
  for await (const { id } of findReports(corpus, query)) {
    const row = await corpus.db.selectFrom("reports").select("key").where("id", "=", id).executeTakeFirst();
    const ids = row && only && new Set(await only.idsOf(row.key));
    if (!row || ids?.size === 0) continue;
    const record = await corpus.record(id);
    if (!record) continue;
    const [actors, stories] = [await actorsOf(corpus, row.key), await storiesOf(corpus, row.key, known)];
    const corrected = await withCorrections(record, corpus.db);
    yield { record: only && ids ? withOnly(corrected, only.kind, ids) : corrected, actors, stories };
  }
}

function withOnly(record: ReportRecord, kind: Only["kind"], ids: ReadonlySet<string>): ReportRecord {
  const of = <T extends { id: string }>(all: readonly T[]) => all.filter(({ id }) => ids.has(id));
  if (kind === "events") return { ...record, events: of(record.events) };
  if (kind === "relations") return { ...record, relations: of(record.relations) };
  return { ...record, statements: of(record.statements) };
}

async function actorsOf({ db }: Corpus, report: number): Promise<Map<EntityId, ToldActor>> {
  const rows = await db
    .selectFrom("entity_profiles")
    .innerJoin("profiles", "profiles.key", "entity_profiles.profile")
    .innerJoin("actors", "actors.id", "profiles.actor")
    .select(["entity", "actors.id", "actors.name"])
    .where("entity_profiles.report", "=", report)
    .execute();
  const base = keyOf(report, "e0");
  return new Map(rows.map(({ entity, id, name }) => [`e${entity - base}`, { id, name }]));
}

/** The stories of the events and relations of a report; what a story holds is taken from `known` where it was met before. */
async function storiesOf(
  { db }: Corpus,
  report: number,
  known: Map<number, ToldStory>,
): Promise<ToldReport["stories"]> {
  const rows = await db
    .selectFrom("telling_events")
    .innerJoin("tellings", "tellings.key", "telling_events.telling")
    .innerJoin("nodes", "nodes.key", "tellings.node")
    .select(["telling_events.event", "telling_events.kind", "nodes.story"])
    .where("tellings.report", "=", report)
    .execute();
  const unknown = [...new Set(rows.map(({ story }) => story))].filter((story) => !known.has(story));
  if (unknown.length) {
    const stories = await db
      .selectFrom("stories")
      .leftJoin("places", "places.key", "stories.place")
      .select(["stories.key", "found", "gazetteer", "places.id", "name", "lat", "lon", "precision"])
      .select(["places.country", "admin1"])
      .where("stories.key", "in", unknown)
      .execute();
    for (const { key, found, ...place } of stories) known.set(key, toldStory(JSON.parse(found), place));
  }
  const base = keyOf(report, "v0");
  const of = new Map<EventId | RelationId, ToldStory>();
  for (const { event, kind, story } of rows) {
    const told = known.get(story);
    if (told) of.set(kind === "event" ? `v${event - base}` : `r${event - base}`, told);
  }
  return of;
}

function toldStory(
  { id, what, from, to, reports, events, count, figures, sayso, verdicts }: FoundStory,
  where: object,
): ToldStory {
  const place = schema.place.safeParse(Object.fromEntries(Object.entries(where).filter(([, of]) => of !== null))).data;
  const killed = figures.find(({ kind }) => kind === "killed");
  return {
    id,
    what,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(place && { place }),
    toldIn: reports,
    sources: sayso.map(({ source }) => source.name),
    verdicts: verdicts ?? [],
    reports: reports.length,
    events: events.length,
    sayso: count,
    ...(killed && { killed: { low: killed.low, high: killed.high } }),
  };
}
