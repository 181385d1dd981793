import { type Selectable, sql } from "kysely";
import { type VerdictOn, verdictsOn } from "../corrections/verdicts.js";
import { grouped } from "../grouped.js";
import type { Known } from "../saysos/source.js";
import type { Voice } from "../saysos/voice.js";
import { updateRows } from "../store/insert.js";
import { numbers, texts } from "../store/list.js";
import { placeKeys } from "../store/put.js";
import type { StoryRow } from "../store/tables/stories.js";
import type { Tx } from "../store/tables.js";
import { familiesTold } from "./families.js";
import type { Where } from "./features.js";
import { formerStory, noteFormerStories } from "./former.js";
import { type FoundStory, placeOf, storyOf } from "./found.js";
import { storyId } from "./id.js";
import { originsOf } from "./origins.js";
import { parsedTelling } from "./parsed.js";
import type { Telling } from "./telling.js";

/** How many stories are told at once. */
const AT_ONCE = 200;

/** Tells anew every story that something came in for: once a batch, however many of its reports are in it. */
export async function settleStories(tx: Tx): Promise<void> {
  // Two stories may come to bear each other's old names.
  const { rows } = await sql<{ key: number; id: string | null }>`
    select key, id from stories where stale = 1 order by key`.execute(tx);
  const named = new Map(rows.flatMap(({ key, id }) => (id === null ? [] : [[key, id] as const])));
  if (named.size > 0) await sql`update stories set id = null where key in ${numbers(tx, named.keys())}`.execute(tx);
  const stale = rows.map(({ key }) => key);
  for (let at = 0; at < stale.length; at += AT_ONCE) await settle(stale.slice(at, at + AT_ONCE), named, tx);
}

/** `named`: the ids that stories had, by their keys. */
async function settle(keys: readonly number[], named: ReadonlyMap<number, string>, tx: Tx): Promise<void> {
  const tellings = await tellingsIn(keys, tx);
  const told = keys.filter((key) => tellings.has(key));
  await sql`delete from story_actors where story in ${numbers(tx, keys)}`.execute(tx);
  if (told.length < keys.length) {
    await sql`delete from stories where key in ${numbers(
      tx,
      keys.filter((key) => !tellings.has(key)),
    )}`.execute(tx);
  }
  const all = [...tellings.values()].flat();
  const known = await knownFor(all, tx);
  const verdicts = await verdictsOn(new Set(all.map(({ report }) => report)), tx);
  const keyOfPlace = await placeKeys(
    [...tellings.values()].flatMap((of) => placeOf(of) ?? []),
    tx,
  );
  const rows = [...tellings].map(([key, of]) => rowOf(key, of, known, verdicts, keyOfPlace));
  await store(rows, tx);
  const former = rows.flatMap(({ key, id }) => {
    const before = named.get(key);
    return before === undefined || before === id ? [] : formerStory(before, tellings.get(key) ?? []);
  });
  await noteFormerStories(former, tx);
  await storeActors(told, tx);
}

/** A story as its row tells it. */
type StoryToldRow = Omit<Selectable<StoryRow>, "stale">;

const TOLD = [
  "id",
  "family",
  "type",
  "what",
  "begins",
  "ends",
  "place",
  "country",
  "reports",
  "sayso",
  "standing",
  "disputed",
  "found",
] as const satisfies readonly (keyof StoryToldRow)[];

function rowOf(
  key: number,
  tellings: readonly Telling[],
  known: Known,
  verdicts: readonly VerdictOn[],
  keyOfPlace: (place: Where) => number,
): StoryToldRow {
  const told = storyOf(storyId(tellings), tellings, known);
  const events = new Set(told.events);
  const own = verdicts.flatMap(({ event, verdict }) => (events.has(event) ? [verdict] : []));
  const found = own.length > 0 ? { ...told, verdicts: own } : told;
  const place = placeOf(tellings);
  const day = dayOf(tellings[0]);
  return {
    key,
    id: found.id,
    family: familiesTold(tellings.map(({ features }) => features.family)),
    type: found.type,
    what: found.what,
    begins: found.from ?? day,
    ends: found.to ?? day,
    place: place ? keyOfPlace(place) : null,
    country: tellings.find(({ features }) => features.country)?.features.country ?? null,
    reports: found.reports.length,
    sayso: found.count,
    standing: found.standing,
    disputed: Number(isDisputed(found)),
    found: JSON.stringify(found),
  };
}

async function store(rows: readonly StoryToldRow[], tx: Tx): Promise<void> {
  // What is long goes by itself: within the list it would be packed into JSON and unpacked once more.
  const long = rows.filter(({ found }) => found.length > LONG);
  if (long.length > 0) {
    await storeRows(
      rows.map((row) => (row.found.length > LONG ? { ...row, found: "" } : row)),
      tx,
    );
    for (const { key, found } of long) await tx.updateTable("stories").set({ found }).where("key", "=", key).execute();
  } else await storeRows(rows, tx);
}
/** Characters of a story as JSON. */
const LONG = 50_000;

async function storeRows(rows: readonly StoryToldRow[], tx: Tx): Promise<void> {
  await updateRows(
    tx,
    "stories",
    [...TOLD, "stale"],
    rows.map((row) => ({ ...row, stale: 0 })),
  );
}

function dayOf(telling: Telling | undefined): string | null {
  return telling?.published.slice(0, "2026-01-01".length) || null;
}

/** Somebody denies it, or sources give numbers that cannot all be right. */
export function isDisputed({ denied, figures }: FoundStory): boolean {
  return (
    denied.length > 0 ||
    figures.some(({ by }) => {
      const least = by.reduce((most, { low }) => Math.max(most, low ?? 0), 0);
      return by.some(({ high }) => least > (high ?? Infinity));
    })
  );
}

/** The tellings of stories as they are stored, by the keys of the stories. */
async function tellingsIn(stories: readonly number[], tx: Tx): Promise<Map<number, Telling[]>> {
  const { rows } = await sql<{ story: number; telling: string }>`select nodes.story, tellings.telling
    from ${numbers(tx, stories)} as own cross join nodes cross join tellings
    where nodes.story = own.value and tellings.node = nodes.key
    order by nodes.story, tellings.published, tellings.key`.execute(tx);
  const tellings = new Map<number, Telling[]>();
  for (const [story, own] of grouped(rows.map((row) => [row.story, row.telling] as const))) {
    const parse = own.length < LARGE ? (text: string): Telling => JSON.parse(text) : parsedTelling;
    tellings.set(story, own.map(parse));
  }
  return tellings;
}

/** So many tellings of a story are worth keeping as they were parsed. */
const LARGE = 50;

/**
 * Who does what to whom in stories. Written out, and with the order in which tables are gone through: the query is asked whenever
 * something comes in.
 */
async function storeActors(stories: readonly number[], tx: Tx): Promise<void> {
  const told = sql`${numbers(tx, stories)} as own cross join nodes cross join tellings cross join telling_events`;
  const joined = sql`nodes.story = own.value and tellings.node = nodes.key and telling_events.telling = tellings.key`;
  const relations = sql`${told} cross join relations
    where ${joined} and relations.key = telling_events.event and telling_events.kind = 'relation'`;
  await sql`insert into story_actors (story, actor, side)
    select given.story, profiles.actor, given.side from (
      select nodes.story, event_actors.entity, event_actors.side from ${told} cross join event_actors
        where ${joined} and event_actors.event = telling_events.event and telling_events.kind = 'event'
      union select nodes.story, relations.subject, 'actor' from ${relations}
      union select nodes.story, relations.object, 'recipient' from ${relations}
    ) as given
      cross join entity_profiles cross join profiles
    where entity_profiles.entity = given.entity and profiles.key = entity_profiles.profile
    on conflict do nothing`.execute(tx);
}

/** Who is who, for the voices of some tellings. */
async function knownFor(tellings: readonly Telling[], tx: Tx): Promise<Known> {
  const profiles = new Set<string>();
  const add = ({ person, actor }: Voice) => {
    if (person) profiles.add(person);
    if (actor) profiles.add(actor);
  };
  for (const { agency, told, figures, denials } of tellings) {
    if (agency) profiles.add(agency);
    for (const { chain } of told) chain.forEach(add);
    for (const { chain } of figures) chain.forEach(add);
    for (const { by } of denials) add(by);
  }
  const { rows: bodies } = await sql<{ profile: string; body: string }>`
    select own.profile, min(profile_bodies.body) as body from ${texts(tx, profiles)} as asked
      cross join profiles as own cross join profiles as other cross join profile_bodies
    where own.profile = asked.value and other.actor = own.actor and profile_bodies.profile = other.key
    group by own.profile`.execute(tx);
  for (const { body } of bodies) profiles.add(body);
  const { rows } = await sql<{ profile: string; id: string; name: string }>`
    select profiles.profile, actors.id, actors.name from ${texts(tx, profiles)} as asked
      cross join profiles cross join actors
    where profiles.profile = asked.value and actors.id = profiles.actor`.execute(tx);
  const actors = new Map(rows.map(({ profile, id, name }) => [profile, { id, name }]));
  const bodyOf = new Map(bodies.map(({ profile, body }) => [profile, body]));
  const origins = await originsOf(
    tellings.map(({ report }) => report),
    tx,
  );
  return {
    actorOf: (profile) => actors.get(profile),
    originOf: (report) => origins.get(report) ?? report,
    bodyOf: (profile) => bodyOf.get(profile),
  };
}
