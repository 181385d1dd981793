import { sql } from "kysely";
import { verdictsOn } from "../corrections/verdicts.js";
import type { Known } from "../saysos/count.js";
import { placeKey } from "../store/put.js";
import type { Tx } from "../store/tables.js";
import { type FoundStory, placeOf, storyOf } from "./found.js";
import { storyId } from "./id.js";
import { originsOf } from "./origins.js";
import type { Telling } from "./telling.js";

/** How many stories are looked up at once. */
const AT_ONCE = 200;

/** Tells anew every story that something came in for: once a batch, however many of its reports are in it. */
export async function settleStories(tx: Tx): Promise<void> {
  for (;;) {
    const stale = await tx
      .selectFrom("stories")
      .select("key")
      .where("stale", "=", 1)
      .orderBy("key")
      .limit(AT_ONCE)
      .execute();
    if (stale.length === 0) return;
    const keys = stale.map(({ key }) => key);
    // Two stories may come to bear each other's old names.
    await tx.updateTable("stories").set({ id: null }).where("key", "in", keys).execute();
    for (const key of keys) await settle(key, tx);
  }
}

async function settle(key: number, tx: Tx): Promise<void> {
  const tellings = await tellingsIn(key, tx);
  if (tellings.length === 0) {
    await tx.deleteFrom("story_actors").where("story", "=", key).execute();
    await tx.deleteFrom("stories").where("key", "=", key).execute();
    return;
  }
  const known = await knownFor(tellings, tx);
  const told = storyOf(storyId(tellings), tellings, known);
  const verdicts = await verdictsOn(told.reports, told.events, tx);
  const found = verdicts.length > 0 ? { ...told, verdicts } : told;
  const place = placeOf(tellings);
  const country = tellings.find(({ features }) => features.country)?.features.country ?? null;
  await tx
    .updateTable("stories")
    .set({
      id: found.id,
      type: found.type,
      what: found.what,
      begins: found.from ?? dayOf(tellings[0]),
      ends: found.to ?? dayOf(tellings[0]),
      place: place ? await placeKey(place, tx) : null,
      country,
      reports: found.reports.length,
      sayso: found.count,
      standing: found.standing,
      disputed: Number(isDisputed(found)),
      found: JSON.stringify(found),
      stale: 0,
    })
    .where("key", "=", key)
    .execute();
  await storeActors(key, tx);
}

function dayOf(telling: Telling | undefined): string | null {
  return telling?.published.slice(0, "2026-01-01".length) || null;
}

/** Somebody denies it, or sources give numbers that cannot all be right. */
export function isDisputed({ denied, figures }: FoundStory): boolean {
  return (
    denied.length > 0 ||
    figures.some(({ by }) =>
      by.some(({ low, high }) =>
        by.some((other) => (low ?? 0) > (other.high ?? Infinity) || (other.low ?? 0) > (high ?? Infinity)),
      ),
    )
  );
}

/** The tellings of a story as they are stored. */
export async function tellingsIn(story: number, tx: Tx): Promise<Telling[]> {
  const rows = await tx
    .selectFrom("nodes")
    .innerJoin("tellings", "tellings.node", "nodes.key")
    .select("tellings.telling")
    .where("nodes.story", "=", story)
    .orderBy("tellings.published")
    .orderBy("tellings.key")
    .execute();
  return rows.map(({ telling }): Telling => JSON.parse(telling));
}

/** Who does what to whom in a story. Written out: the query is asked for every story that something comes in for. */
async function storeActors(story: number, tx: Tx): Promise<void> {
  await sql`delete from story_actors where story = ${story}`.execute(tx);
  const told = sql`nodes join tellings on tellings.node = nodes.key
    join telling_events on telling_events.telling = tellings.key`;
  const known = sql`join entity_profiles on entity_profiles.entity = given.entity
    join profiles on profiles.key = entity_profiles.profile`;
  await sql`insert or ignore into story_actors (story, actor, side)
    select ${story}, profiles.actor, given.side from (
      select event_actors.entity, event_actors.side from ${told}
        join event_actors on event_actors.event = telling_events.event
        where nodes.story = ${story} and telling_events.kind = 'event'
      union select relations.subject, 'actor' from ${told}
        join relations on relations.key = telling_events.event
        where nodes.story = ${story} and telling_events.kind = 'relation'
      union select relations.object, 'recipient' from ${told}
        join relations on relations.key = telling_events.event
        where nodes.story = ${story} and telling_events.kind = 'relation'
    ) as given ${known}`.execute(tx);
}

/** Who is who, for the voices of some tellings. */
export async function knownFor(tellings: readonly Telling[], tx: Tx): Promise<Known> {
  const profiles = new Set<string>();
  for (const { agency, told, figures, denials } of tellings) {
    if (agency) profiles.add(agency);
    for (const { person, actor } of [...told, ...figures]
      .flatMap(({ chain }) => chain)
      .concat(denials.map(({ by }) => by))) {
      if (person) profiles.add(person);
      if (actor) profiles.add(actor);
    }
  }
  const bodies = await tx
    .selectFrom("profiles as own")
    .innerJoin("profiles as other", "other.actor", "own.actor")
    .innerJoin("profile_bodies", "profile_bodies.profile", "other.key")
    .select((of) => ["own.profile", of.fn.min<string>("profile_bodies.body").as("body")])
    .where("own.profile", "in", [...profiles])
    .groupBy("own.profile")
    .execute();
  for (const { body } of bodies) profiles.add(body);
  const rows = await tx
    .selectFrom("profiles")
    .innerJoin("actors", "actors.id", "profiles.actor")
    .select(["profiles.profile", "actors.id", "actors.name"])
    .where("profiles.profile", "in", [...profiles])
    .execute();
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
