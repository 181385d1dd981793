import { type ReportRecord, SaysoError } from "sayso-record";
import { recluster } from "../actors/recluster.js";
import type { Corpus } from "../corpus.js";
import { asked } from "../questions/asked.js";
import { keyOf, partsOf } from "../store/key.js";
import { refill, type Writer } from "../store/put.js";
import type { Tx } from "../store/tables.js";
import { gatherNode, regroup } from "../stories/regroup.js";
import {
  type Changes,
  type Correction,
  correction as correctionSchema,
  type KeptCorrection,
  type Signed,
  signed,
} from "./correction.js";
import { refuseUnfitting } from "./fitting.js";
import { kept, keyOfCorrection } from "./kept.js";
import { markOf } from "./retarget.js";
import { nodeOf } from "./story-rulings.js";
import { keptWords, wordedIn } from "./worded.js";

/**
 * Keeps what a person says is otherwise, apart from what was read, and puts it in force: it wins, also when a report is read
 * or linked again. Gives its id, "c12". Throws CORRECTION_UNKNOWN where what it is about is not in the corpus,
 * CORRECTION_NOTHING where it would change nothing, CORRECTION_LINK, QUESTION_NOT_UNDERSTOOD.
 */
export async function correct(corpus: Corpus, given: Signed): Promise<string> {
  const { correction, author, reason } = asked(signed, given);
  refuseUnfitting(correction);
  return corpus.amend(async (writer) => {
    const { tx, now } = writer;
    const row = {
      made: now,
      author,
      reason,
      action: correction.action,
      correction: JSON.stringify(correction),
      undone: 0,
    };
    const { key } = await tx.insertInto("corrections").values(row).returning("key").executeTakeFirstOrThrow();
    await inForce(key, correction, writer);
    return `c${key}`;
  });
}

/** Takes a correction back; it is kept, with who did so and when. Throws CORRECTION_UNKNOWN. */
export async function undoCorrection(corpus: Corpus, id: string, author: string): Promise<void> {
  await corpus.amend(async (writer) => {
    const { tx, now } = writer;
    const key = keyOfCorrection(id);
    const row = await tx
      .selectFrom("corrections")
      .selectAll()
      .where("key", "=", key)
      .where("undone", "=", 0)
      .executeTakeFirst();
    if (!row) throw unknown(id, "sayso correct list tells them all; one that was taken back stays so.");
    await tx
      .updateTable("corrections")
      .set({ undone: 1, undone_by: author, undone_at: now })
      .where("key", "=", key)
      .execute();
    await outOfForce(key, correctionSchema.parse(JSON.parse(row.correction)), writer);
  });
}

/** All corrections, the oldest first, those that were taken back as well. */
export async function corrections({ db }: Corpus): Promise<KeptCorrection[]> {
  return (await db.selectFrom("corrections").selectAll().orderBy("key").execute()).map(kept);
}

async function inForce(key: number, what: Correction, writer: Writer): Promise<void> {
  const { tx } = writer;
  switch (what.action) {
    case "merge-actors": {
      const [a, b] = [await firstProfile(what.a, tx), await firstProfile(what.b, tx)];
      if (what.a === what.b) throw nothing(what.a, "They are one actor already.");
      await tx.insertInto("actor_rulings").values({ correction: key, a: a.profile, b: b.profile, same: 1 }).execute();
      await recluster([a.key, b.key], tx);
      return;
    }
    case "split-actor":
      return splitActor(key, what, tx);
    case "merge-stories": {
      const [a, b] = [await firstEvent(what.a, tx), await firstEvent(what.b, tx)];
      if (what.a === what.b) throw nothing(what.a, "They are one story already.");
      await target(key, a, tx);
      await target(key, b, tx);
      await tx.insertInto("story_rulings").values({ correction: key, a, b, same: 1 }).execute();
      const node = await nodeOf(a, tx);
      return node && gatherNode(node.key, tx);
    }
    case "split-story": {
      for (const ref of what.events) {
        await target(key, ref, tx);
        await tx.insertInto("story_rulings").values({ correction: key, a: ref, b: ref, same: 0 }).execute();
      }
      return refillAll(what.events, writer);
    }
    case "change":
      await target(key, what.ref, tx, what.set);
      return refillAll([what.ref], writer);
    case "reject":
      await target(key, what.ref, tx);
      return refillAll([what.ref], writer);
    case "verify":
    case "refute": {
      const ref = partsOf(what.of) ? what.of : await firstEvent(what.of, tx);
      await target(key, ref, tx);
      return spoil(ref, tx);
    }
  }
}

async function outOfForce(key: number, what: Correction, writer: Writer): Promise<void> {
  const { tx } = writer;
  const targets = await tx
    .selectFrom("correction_targets")
    .select(["report", "id"])
    .where("correction", "=", key)
    .execute();
  const refs = targets.map(({ report, id }) => `${report}#${id}`);
  const ruled = await tx.selectFrom("actor_rulings").select(["a", "b"]).where("correction", "=", key).execute();
  for (const table of ["actor_rulings", "story_rulings"] as const) {
    await tx.deleteFrom(table).where("correction", "=", key).execute();
  }
  if (what.action === "merge-actors" || what.action === "split-actor") {
    const names = ruled.flatMap(({ a, b }) => [a, b]);
    const profiles = await tx.selectFrom("profiles").select("key").where("profile", "in", names).execute();
    await recluster(
      profiles.map((row) => row.key),
      tx,
    );
    return;
  }
  if (what.action === "merge-stories") {
    const nears = new Set<number>();
    for (const ref of refs) {
      const node = await nodeOf(ref, tx);
      if (node) nears.add(node.near);
    }
    await regroup(nears, tx);
    return;
  }
  if (what.action === "verify" || what.action === "refute") {
    for (const ref of refs) await spoil(ref, tx);
    return;
  }
  return refillAll(refs, writer);
}

async function splitActor(key: number, { actor, entity }: { actor: string; entity: string }, tx: Tx): Promise<void> {
  const parts = partsOf(entity);
  const own = await tx
    .selectFrom("profiles")
    .innerJoin("entity_profiles", "entity_profiles.profile", "profiles.key")
    .innerJoin("reports", "reports.key", "entity_profiles.report")
    .select(["profiles.key", "profiles.profile", "profiles.actor", "entity_profiles.entity", "reports.key as report"])
    .where("reports.id", "=", parts?.report ?? "")
    .execute();
  const [found] = own.filter((row) => row.entity === keyOf(row.report, parts?.id ?? "e0"));
  if (!parts || found?.actor !== actor) throw unknown(entity, "Give an entity of that actor: REPORT#e3.");
  const rest = await tx
    .selectFrom("profiles")
    .select("profile")
    .where("actor", "=", actor)
    .where("key", "!=", found.key)
    .execute();
  if (rest.length === 0) throw nothing(entity, "Nothing that is known of it differs from the rest of the actor.");
  await tx
    .insertInto("actor_rulings")
    .values(rest.map(({ profile }) => ({ correction: key, a: found.profile, b: profile, same: 0 })))
    .execute();
  await recluster([found.key], tx);
}

async function firstProfile(actor: string, tx: Tx): Promise<{ key: number; profile: string }> {
  const row = await tx
    .selectFrom("profiles")
    .select(["key", "profile"])
    .where("actor", "=", actor)
    .orderBy("profile")
    .executeTakeFirst();
  if (!row) throw unknown(actor, "sayso find actors tells their ids.");
  return row;
}

/** The first event of a story, by which it is known whatever comes in. */
async function firstEvent(story: string, tx: Tx): Promise<string> {
  const row = await tx.selectFrom("stories").select("found").where("id", "=", story).executeTakeFirst();
  const { events: [first] = [] }: { events?: string[] } = row ? JSON.parse(row.found) : {};
  if (!first) throw unknown(story, "sayso find stories tells their ids.");
  return first;
}

/** Notes what a correction is about, by its words, and what the words of a change are in its report. */
async function target(correction: number, ref: string, tx: Tx, set: Changes = {}): Promise<void> {
  const parts = partsOf(ref);
  const row = await tx
    .selectFrom("reports")
    .innerJoin("report_texts", "report_texts.report", "reports.key")
    .select("report_texts.record")
    .where("reports.id", "=", parts?.report ?? "")
    .executeTakeFirst();
  const record: ReportRecord | undefined = row && JSON.parse(row.record);
  const mark = parts && record && markOf(record, parts.id);
  if (!mark) throw unknown(ref, "sayso find events tells their refs: REPORT#v3.");
  const { worded, missing } = wordedIn(set, record, mark.starts);
  if (missing[0] !== undefined) {
    throw unknown(missing[0], "Give words of that report as it has them: a time and a figure by words that name one.");
  }
  await tx
    .insertInto("correction_targets")
    .values({ correction, report: parts.report, id: parts.id, ...mark, found: keptWords(worded) })
    .onConflict((on) => on.doNothing())
    .execute();
}

async function refillAll(refs: readonly string[], writer: Writer): Promise<void> {
  for (const report of new Set(refs.map((ref) => partsOf(ref)?.report))) if (report) await refill(report, writer);
}

async function spoil(ref: string, tx: Tx): Promise<void> {
  const node = await nodeOf(ref, tx);
  if (node) await tx.updateTable("stories").set({ stale: 1 }).where("key", "=", node.story).execute();
}

function unknown(value: string, remedy: string): SaysoError {
  return new SaysoError("CORRECTION_UNKNOWN", { what: "there is no such thing in the corpus", value, remedy });
}

function nothing(value: string, remedy: string): SaysoError {
  return new SaysoError("CORRECTION_NOTHING", { what: "the correction would change nothing", value, remedy });
}
