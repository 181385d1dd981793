import {
  type Corpus,
  countEvents,
  countReports,
  countStories,
  findActors,
  findEvents,
  findRelations,
  findReports,
  findStatements,
  findStories,
  openCorpus,
  storyDays,
  why,
} from "sayso-corpus";
import { Chance } from "./chance.js";
import { cost, spreadOf } from "./cost.js";
import { name, place, war, word } from "./invented.js";

/** How often each question is asked, each time for something else. */
const TIMES = 100;
/** As many answers as a page shows. */
const LIMIT = 50;

export interface Answered {
  question: string;
  /** Milliseconds of CPU time: the middle one, and the one that 95 of 100 stay under. */
  median: number;
  p95: number;
  /** Answers, on average. */
  answers: number;
}

type Ask = (corpus: Corpus, chance: Chance) => Promise<number>;

/** A day within the five years of the invented reports. */
function day(chance: Chance, days = 0): string {
  return new Date(Date.UTC(2019, 0, 1 + chance.below(5 * 365) + days)).toISOString().slice(0, 10);
}

const found = async (answers: AsyncIterable<unknown>): Promise<number> => {
  let count = 0;
  for await (const _ of answers) count += 1;
  return count;
};

/** Words that reports are full of, as the examples tell them. */
const COMMON = ["soldiers", "army", "town", "killed", "ministry", "truce", "president", "border"];
const common = (chance: Chance) => COMMON[chance.below(COMMON.length)] ?? "";

function week(chance: Chance): { from: string; to: string } {
  const from = day(chance);
  return { from, to: new Date(Date.parse(from) + 6 * 86_400_000).toISOString().slice(0, 10) };
}

/** The id of a report that is in a corpus of a thousand and more. */
const id = (chance: Chance) => `load-${String(chance.below(1000)).padStart(6, "0")}`;

const TYPES = ["ASSAULT", "COERCE", "CONSULT", "AID", "ACCUSE", "AGREE"] as const;
const type = (chance: Chance) => TYPES[chance.below(TYPES.length)] ?? "ASSAULT";

/** What is asked of what is read in reports. */
const READ: readonly [question: string, ask: Ask][] = [
  ["a report by its id", async (corpus, chance) => ((await corpus.record(id(chance))) ? 1 : 0)],
  ["the newest reports", (corpus) => found(findReports(corpus, { limit: LIMIT }))],
  ["reports of a week", (corpus, chance) => found(findReports(corpus, { ...week(chance), limit: LIMIT }))],
  ["reports of an agency", (corpus) => found(findReports(corpus, { agency: "Northline", limit: LIMIT }))],
  ["reports, a common word", (corpus, chance) => found(findReports(corpus, { text: common(chance), limit: LIMIT }))],
  ["reports, a rare word", (corpus, chance) => found(findReports(corpus, { text: word(chance), limit: LIMIT }))],
  [
    "reports, two words, since a day",
    (corpus, chance) =>
      found(findReports(corpus, { text: `${common(chance)} ${common(chance)}`, from: day(chance), limit: LIMIT })),
  ],
  [
    "reports, a phrase as it is written",
    (corpus, chance) => found(findReports(corpus, { text: `"the ${common(chance)}"`, limit: LIMIT })),
  ],
  ["how many reports, a common word", (corpus, chance) => countReports(corpus, { text: common(chance) })],
  ["how many reports since a day", (corpus, chance) => countReports(corpus, { from: day(chance) })],
  [
    "a page of reports deep in the list",
    (corpus, chance) => found(findReports(corpus, { after: id(chance), limit: LIMIT })),
  ],
  ["the newest events", (corpus) => found(findEvents(corpus, { limit: LIMIT }))],
  [
    "events of a type in a week",
    (corpus, chance) => found(findEvents(corpus, { type: type(chance), ...week(chance), limit: LIMIT })),
  ],
  [
    "events near a place",
    (corpus, chance) => found(findEvents(corpus, { place: point(chance), within: 50, limit: LIMIT })),
  ],
  [
    "events of a type near a place, since a day",
    (corpus, chance) =>
      found(
        findEvents(corpus, { type: type(chance), place: point(chance), within: 200, from: day(chance), limit: LIMIT }),
      ),
  ],
  [
    "events that are denied, of a type, in a week",
    (corpus, chance) =>
      found(findEvents(corpus, { standing: "denied", type: type(chance), ...week(chance), limit: LIMIT })),
  ],
  [
    "events that are called for, a common word",
    (corpus, chance) => found(findEvents(corpus, { modality: "called-for", text: common(chance), limit: LIMIT })),
  ],
  ["how many events of a type", (corpus, chance) => countEvents(corpus, { type: type(chance) })],
  ["how many events in a week", (corpus, chance) => countEvents(corpus, week(chance))],
  [
    "relations of a type, since a day",
    (corpus, chance) => found(findRelations(corpus, { type: "fighting", from: day(chance), limit: LIMIT })),
  ],
  [
    "statements, a common word, in a week",
    (corpus, chance) => found(findStatements(corpus, { text: common(chance), ...week(chance), limit: LIMIT })),
  ],
];

/** "36.34,43.13", of a place that reports tell of. */
function point(chance: Chance): string {
  const { lat, lon } = place(chance, war(chance));
  return `${lat.toFixed(3)},${lon.toFixed(3)}`;
}

/** Whom reports name: the well-known, and those whom the invented reports name, the first ones in many reports. */
const KNOWN = ["United Nations", "army", "Northline", "Kenya", "police"];
const who = (chance: Chance) =>
  chance.next() < 0.5 ? (KNOWN[chance.below(KNOWN.length)] ?? "") : name(chance, war(chance));

/** One of the stories or actors that are asked for, drawn anew for each question. */
async function one<Found>(answers: AsyncIterable<Found>, chance: Chance): Promise<Found | undefined> {
  const all: Found[] = [];
  for await (const answer of answers) all.push(answer);
  return all[chance.below(all.length)];
}

/** What is asked of reports that are joined. */
const JOINED: readonly [question: string, ask: Ask][] = [
  ["the newest stories", (corpus) => found(findStories(corpus, { limit: LIMIT }))],
  [
    "stories of a type in a week",
    (corpus, chance) => found(findStories(corpus, { type: type(chance), ...week(chance), limit: LIMIT })),
  ],
  ["stories on two say-sos or more", (corpus) => found(findStories(corpus, { minSayso: 2, limit: LIMIT }))],
  [
    "stories on three say-sos or more, near a place",
    (corpus, chance) => found(findStories(corpus, { minSayso: 3, place: point(chance), within: 200, limit: LIMIT })),
  ],
  ["disputed stories", (corpus) => found(findStories(corpus, { disputed: true, limit: LIMIT }))],
  [
    "disputed stories of an actor",
    (corpus, chance) => found(findStories(corpus, { disputed: true, actor: who(chance), limit: LIMIT })),
  ],
  ["stories of an actor", (corpus, chance) => found(findStories(corpus, { actor: who(chance), limit: LIMIT }))],
  ["stories to whom", (corpus, chance) => found(findStories(corpus, { recipient: who(chance), limit: LIMIT }))],
  [
    "stories near a place",
    (corpus, chance) => found(findStories(corpus, { place: point(chance), within: 100, limit: LIMIT })),
  ],
  ["stories, a common word", (corpus, chance) => found(findStories(corpus, { text: common(chance), limit: LIMIT }))],
  ["how many stories are denied", (corpus) => countStories(corpus, { standing: "denied" })],
  ["how many stories of an actor", (corpus, chance) => countStories(corpus, { actor: who(chance) })],
  ["on how many days stories began", async (corpus) => (await storyDays(corpus, {})).length],
  ["events by an actor", (corpus, chance) => found(findEvents(corpus, { actor: who(chance), limit: LIMIT }))],
  [
    "events by an actor, of a type, since a day",
    (corpus, chance) =>
      found(findEvents(corpus, { actor: who(chance), type: type(chance), from: day(chance), limit: LIMIT })),
  ],
  ["events on two say-sos or more", (corpus) => found(findEvents(corpus, { minSayso: 2, limit: LIMIT }))],
  [
    "events that are disputed, of a type",
    (corpus, chance) => found(findEvents(corpus, { disputed: true, type: type(chance), limit: LIMIT })),
  ],
  ["how many events by an actor", (corpus, chance) => countEvents(corpus, { actor: who(chance) })],
  ["statements of a source", (corpus, chance) => found(findStatements(corpus, { actor: who(chance), limit: LIMIT }))],
  ["the actors of the most reports", (corpus) => found(findActors(corpus, { limit: LIMIT }))],
  ["actors by a part of a name", (corpus, chance) => found(findActors(corpus, { name: who(chance), limit: LIMIT }))],
];

/** What is asked of one answer, which is looked for first: that is not counted. */
const WHY: readonly [question: string, id: (corpus: Corpus, chance: Chance) => Promise<string | undefined>][] = [
  [
    "why, of a story",
    async (corpus, chance) => (await one(findStories(corpus, { minReports: 2, limit: LIMIT }), chance))?.id,
  ],
  ["why, of an actor", async (corpus, chance) => (await one(findActors(corpus, { limit: LIMIT }), chance))?.id],
  ["why, of an event", async (_, chance) => `${id(chance)}#v1`],
];

/** Asks every question many times. */
export async function questions(file: string): Promise<Answered[]> {
  const corpus = await openCorpus(file);
  const answered: Answered[] = [];
  for (const [question, ask] of [...READ, ...JOINED]) {
    answered.push(await measure(question, async (chance) => () => ask(corpus, chance)));
  }
  for (const [question, idOf] of WHY) {
    answered.push(
      await measure(question, async (chance) => {
        const of = await idOf(corpus, chance);
        return async () => (of === undefined ? 0 : (await why(corpus, of)).steps.length);
      }),
    );
  }
  await corpus.close();
  return answered;
}

/** The database works in this thread, from files that the system has at hand. */
async function measure(
  question: string,
  prepare: (chance: Chance) => Promise<() => Promise<number>>,
): Promise<Answered> {
  const chance = new Chance(1);
  const taken: number[] = [];
  let answers = 0;
  for (let time = 0; time < TIMES; time++) {
    const ask = await prepare(chance);
    taken.push(
      await cost(async () => {
        answers += await ask();
      }),
    );
  }
  const { median, p95 } = spreadOf(taken);
  const answered = { question, median, p95, answers: answers / TIMES };
  console.log(answered);
  return answered;
}
