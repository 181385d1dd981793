import type { Span } from "sayso-record";
import type { Corpus } from "../corpus.js";
import { corpusId } from "../store/key.js";
import { told } from "../store/told.js";
import type { Features } from "../stories/features.js";
import type { FoundStory } from "../stories/found.js";
import { matchReasons, matchTellings } from "../stories/match.js";
import type { Telling } from "../stories/telling.js";
import type { Why } from "./found-why.js";
import { storyWithId } from "./stories.js";
import { sentenceOf, type Whole, wholesOfRefs } from "./words.js";

/** Of so many that tell a story the words are told, and why they are one; of a larger one, of the first. */
const MOST = 40;

/** Why a story is as it is: on whose word, by which words, why its reports were taken to tell one happening. */
export async function whyStory(corpus: Corpus, id: string): Promise<Omit<Why, "corrections"> | undefined> {
  const story = await storyWithId(corpus, id);
  if (!story) return undefined;
  const wordsAt = await wordsIn(story, corpus);
  const steps = [
    ...story.sayso.flatMap(({ source, standing, paths }) =>
      paths.map(({ report, event, chain: through }) => ({
        says: `${source.name}${source.vague ? " (vague, not counted)" : ""}: ${standing}, through ${through.join(" > ")}`,
        ...wordsAt(report, event),
      })),
    ),
    ...story.figures.flatMap(({ kind, by }) =>
      by.map(({ low, high, source, report }) => ({ says: `${kind} ${range(low, high)}: ${source}`, report })),
    ),
    ...story.denied.map(({ by, report, statement }) => ({ says: `denied by ${by}`, ...wordsAt(report, statement) })),
    ...story.history.map(({ date, standing, report }) => ({ says: `${standing} since ${date}`, report })),
    ...(await whyOne(story, corpus)),
  ];
  return { id: story.id, what: summary(story), steps };
}

/** Finds the words of what a report tells, and their sentence. */
async function wordsIn({ sayso, denied }: FoundStory, { db, place }: Corpus) {
  const refs = new Set([
    ...sayso.flatMap(({ paths }) => paths.map(({ report, event }) => `${report}#${event}`)),
    ...denied.map(({ report, statement }) => `${report}#${statement}`),
  ]);
  const found = await told(place, () => wholesOfRefs([...refs].slice(0, MOST), db));
  const words = new Map(
    found.flatMap(({ of, id }) => {
      const span = spanOf(id, of);
      const text = span && { words: of.record.text.slice(...span), sentence: sentenceOf(span, of) };
      const ref: string = corpusId(of.record.id, id);
      return text ? [[ref, text] as const] : [];
    }),
  );
  return (report: string, id: string) => {
    const ref = `${report}#${id}`;
    return { report, ref, ...words.get(ref) };
  };
}

function spanOf(id: string, { record: { events, relations, statements } }: Whole): Span | undefined {
  const statement = statements.find((one) => one.id === id);
  return (
    events.find((one) => one.id === id)?.anchor ??
    relations.find((one) => one.id === id)?.span ??
    statement?.content[0] ??
    statement?.cue[0]
  );
}

/** Why what different reports tell was taken to be one happening: each with the one before it that it matches best. */
async function whyOne({ id }: FoundStory, { db, place }: Corpus): Promise<Why["steps"]> {
  const rows = await told(place, () =>
    db
      .selectFrom("tellings")
      .innerJoin("nodes", "nodes.key", "tellings.node")
      .innerJoin("stories", "stories.key", "nodes.story")
      .select(["tellings.node", "tellings.telling"])
      .where("stories.id", "=", id)
      .orderBy("tellings.published")
      .orderBy("tellings.key")
      .limit(MOST)
      .execute(),
  );
  const before: { telling: Telling; node: number }[] = [];
  const steps: Why["steps"] = [];
  for (const { node, telling: json } of rows) {
    const telling: Telling = JSON.parse(json);
    const like = before.find((one) => one.node === node)?.telling ?? bestOf(telling.features, before);
    if (like && like.report !== telling.report) {
      const alike = before.some((one) => one.node === node);
      steps.push({
        says: `one happening with ${like.id}: ${alike ? "alike in all" : reasons(telling, like)}`,
        ...refOf(telling),
      });
    }
    before.push({ telling, node });
  }
  return steps;
}

function bestOf(features: Features, before: readonly { telling: Telling }[]): Telling | undefined {
  let best: { telling: Telling; score: number } | undefined;
  for (const { telling } of before) {
    const score = matchTellings(features, telling.features) ?? Number.NEGATIVE_INFINITY;
    if (!best || score > best.score) best = { telling, score };
  }
  return best?.telling;
}

function reasons(one: Telling, other: Telling): string {
  const all = matchReasons(one.features, other.features).map(({ reason, score }) => `${reason} ${score}`);
  return all.length ? all.join(", ") : "by way of others, or because a person said so";
}

function refOf({ id, report, what }: Telling) {
  return { report, ref: id, words: what.text };
}

function range(low: number | undefined, high: number | undefined): string {
  if (low === high) return String(low);
  return low === undefined ? `up to ${high}` : high === undefined ? `${low} or more` : `${low} to ${high}`;
}

function summary({ what, reports, count }: FoundStory): string {
  return `${counted(reports.length, "report")}, ${counted(count, "say-so")}: ${what}`;
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
