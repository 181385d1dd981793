import { SaysoError } from "sayso-record";
import type { Corpus } from "../corpus.js";
import type { KeptCorrection } from "../corrections/correction.js";
import { partsOf } from "../store/key.js";
import { told } from "../store/told.js";
import { correctionWithId, findCorrections } from "./corrections.js";
import type { Why } from "./found-why.js";
import { toldRecords } from "./told-records.js";
import { actorNow } from "./who.js";
import { whyStory } from "./why-story.js";
import { type Whole, wholes } from "./words.js";

export type { Why };

/**
 * Why an event, a relation or a statement (`REPORT#v3`), a story or an actor is as it is, or what a correction (`c12`) says; of an
 * id that a story or an actor had before, what it is now. Throws WHY_UNKNOWN.
 */
export async function why(corpus: Corpus, id: string): Promise<Why> {
  const correction = await correctionWithId(corpus, id);
  if (correction) {
    const { action, ...about } = correction.correction;
    const steps = Object.entries(about).map(([name, of]) => ({
      says: `${name} ${typeof of === "string" ? of : JSON.stringify(of)}`,
    }));
    return { id, what: `a correction: ${action}`, steps, corrections: [correction] };
  }
  const found = partsOf(id)
    ? await whyRead(corpus, id)
    : ((await whyActor(corpus, id)) ?? (await whyStory(corpus, id)));
  if (found) return { ...found, corrections: await correctionsOn(corpus, new Set([id, found.id])) };
  throw new SaysoError("WHY_UNKNOWN", {
    what: "there is nothing of that id in the corpus",
    value: id,
    remedy:
      "Give the id of a story, an actor or a correction, or REPORT#v3 of an event, #r3 of a relation, #s3 of a statement.",
  });
}

type Found = Omit<Why, "corrections"> | undefined;

async function whyRead(corpus: Corpus, id: string): Promise<Found> {
  const parts = partsOf(id);
  const report = corpus.db
    .selectFrom("reports")
    .select("key")
    .where("id", "=", parts?.report ?? "");
  const row = await told(corpus.place, () => report.executeTakeFirst());
  const whole = row && (await told(corpus.place, () => wholes([row.key], corpus.db))).get(row.key);
  const local = parts?.id;
  if (!whole || !local) return undefined;
  const found = whyIn(whole, id, local);
  if (found) return found;
  // What a person rejected is in no answer, but was read all the same.
  const read = (await told(corpus.place, () => toldRecords([row.key], corpus.db))).get(row.key);
  const rejected = read && whyIn({ ...whole, record: read }, id, local);
  return rejected && { ...rejected, what: `${rejected.what}, rejected by a person` };
}

function whyIn(whole: Whole, id: string, local: string): Found {
  const { record } = whole;
  const event = record.events.find((one) => one.id === local);
  const relation = record.relations.find((one) => one.id === local);
  const statement = record.statements.find((one) => one.id === local);
  const of = event ?? relation ?? statement;
  if (!of) return undefined;
  const words = (span: readonly [number, number]) => record.text.slice(...span);
  const step = (says: string, span: readonly [number, number]) => ({
    says,
    report: record.id,
    words: words(span),
    sentence: sentenceAt(span, whole),
  });
  const steps = [
    ...(event ? [step(`names a ${event.type} that ${event.modality}`, event.anchor)] : []),
    ...(event?.actors.map(({ span }) => step("who did it", span)) ?? []),
    ...(event?.recipients.map(({ span }) => step("to whom", span)) ?? []),
    ...(event?.locations.map(({ span }) => step("where", span)) ?? []),
    ...(relation
      ? [
          step(`says ${relation.type}`, relation.span),
          step("who", relation.subject.span),
          step("whom", relation.object.span),
        ]
      : []),
    ...chain(statement ? statement.id : (event?.said ?? relation?.said), whole),
    ...(event?.because ?? statement?.because ?? []).map((span) => step(`sets the standing: ${of.standing}`, span)),
    ...(of.why ?? []).map((reason) => ({
      says: `read by the rule ${reason.rule} for its ${reason.of}`,
      ...(reason.spans[0] && { words: words(reason.spans[0]) }),
    })),
  ];
  return { id, what: `${event?.type ?? relation?.type ?? "a statement"}, ${of.standing}`, steps };
}

/** Each statement that carries the one before it. */
function chain(said: string | undefined, whole: Whole): Why["steps"] {
  const { record } = whole;
  const steps: Why["steps"] = [];
  const seen = new Set<string>();
  for (let id = said; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const statement = record.statements.find((one) => one.id === id);
    if (!statement) break;
    const span = statement.source?.span ?? statement.cue[0];
    if (span) {
      const says = steps.length === 0 ? "on whose word" : "who passes that on";
      steps.push({ says, report: record.id, words: record.text.slice(...span), sentence: sentenceAt(span, whole) });
    }
    id = statement.within;
  }
  return steps;
}

function sentenceAt(span: readonly [number, number], { record }: Whole): string {
  const sentence = record.sentences.find((one) => one.span[0] <= span[0] && span[0] < one.span[1]);
  return record.text.slice(...(sentence?.span ?? span)).replace(/\s+/g, " ");
}

async function whyActor({ db, place }: Corpus, given: string): Promise<Found> {
  const actor = await told(place, async () => {
    const actors = db.selectFrom("actors").selectAll();
    const known = await actors.where("id", "=", given).executeTakeFirst();
    const now = known ? undefined : await actorNow(given, db);
    return known ?? (now === undefined ? undefined : actors.where("id", "=", now).executeTakeFirst());
  });
  if (!actor) return undefined;
  const { id } = actor;
  const profiles = await told(place, () =>
    db.selectFrom("profiles").selectAll().where("actor", "=", id).orderBy("profile").execute(),
  );
  const names = new Map(
    profiles.map(({ profile, name, family, country }) => [profile, [name, family, country].filter(Boolean).join(", ")]),
  );
  const merges: { a: string; b: string; reason: string; confidence: number }[] = JSON.parse(actor.merges);
  return {
    id,
    what: `${actor.name}, a ${actor.kind}, in ${actor.reports} reports`,
    steps: [
      ...profiles.map(({ profile, reports }) => ({ says: `${reports} reports tell of ${names.get(profile)}` })),
      ...merges.map(({ a, b, reason, confidence }) => ({
        says: `one actor, for ${reason} (${confidence})`,
        words: `${names.get(a) ?? a} = ${names.get(b) ?? b}`,
      })),
    ],
  };
}

/** What persons said about any of these, the oldest first. */
async function correctionsOn(corpus: Corpus, ids: ReadonlySet<string>): Promise<KeptCorrection[]> {
  const found = new Map<string, KeptCorrection>();
  for (const about of ids) for await (const one of findCorrections(corpus, { about })) found.set(one.id, one);
  return [...found.values()].sort((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : 0));
}
