import { SaysoError } from "sayso-record";
import type { Corpus } from "../corpus.js";
import { corrections } from "../corrections/correct.js";
import type { KeptCorrection } from "../corrections/correction.js";
import { partsOf } from "../store/key.js";
import { told } from "../store/told.js";
import type { FoundStory } from "../stories/found.js";
import { storyWithId } from "./stories.js";
import { type Whole, wholes } from "./words.js";

/** Why something is in the corpus as it is: each step with the words of the report that it rests on. */
export interface Why {
  id: string;
  /** What it is, in a line. */
  what: string;
  steps: { says: string; report?: string; words?: string; sentence?: string }[];
  /** What persons said about it. */
  corrections: KeptCorrection[];
}

/** Why an event, a relation or a statement (`REPORT#v3`), a story or an actor is as it is. Throws WHY_UNKNOWN. */
export async function why(corpus: Corpus, id: string): Promise<Why> {
  const found = partsOf(id)
    ? await whyRead(corpus, id)
    : id.startsWith("a")
      ? await whyActor(corpus, id)
      : await whyStory(corpus, id);
  if (found) return { ...found, corrections: await correctionsOn(corpus, id) };
  throw new SaysoError("WHY_UNKNOWN", {
    what: "there is nothing of that id in the corpus",
    value: id,
    remedy: "Give the id of a story or an actor, or REPORT#v3 of an event, #r3 of a relation, #s3 of a statement.",
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

async function whyStory(corpus: Corpus, id: string): Promise<Found> {
  const story = await storyWithId(corpus, id);
  if (!story) return undefined;
  const steps = [
    ...story.sayso.flatMap(({ source, standing, paths }) =>
      paths.map(({ report, event, chain: through }) => ({
        says: `${source.name}${source.vague ? " (vague, not counted)" : ""}: ${standing}, through ${through.join(" > ")}`,
        report,
        words: event,
      })),
    ),
    ...story.figures.flatMap(({ kind, by }) =>
      by.map(({ low, high, source, report }) => ({ says: `${kind} ${range(low, high)}: ${source}`, report })),
    ),
    ...story.denied.map(({ by, report, statement }) => ({ says: `denied by ${by}`, report, words: statement })),
    ...story.history.map(({ date, standing, report }) => ({ says: `${standing} since ${date}`, report })),
  ];
  return { id, what: summary(story), steps };
}

function range(low: number | undefined, high: number | undefined): string {
  if (low === high) return String(low);
  return low === undefined ? `up to ${high}` : high === undefined ? `${low} or more` : `${low} to ${high}`;
}

function summary({ what, reports, count }: FoundStory): string {
  return `${reports.length} reports, ${count} say-sos: ${what}`;
}

async function whyActor({ db, place }: Corpus, id: string): Promise<Found> {
  const actor = await told(place, () => db.selectFrom("actors").selectAll().where("id", "=", id).executeTakeFirst());
  if (!actor) return undefined;
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

async function correctionsOn(corpus: Corpus, id: string): Promise<KeptCorrection[]> {
  return (await corrections(corpus)).filter(({ correction }) =>
    JSON.stringify(correction).includes(JSON.stringify(id)),
  );
}
