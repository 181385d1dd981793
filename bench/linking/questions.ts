import {
  type Corpus,
  countEvents,
  countStories,
  findActors,
  findEvents,
  findRelations,
  findStatements,
  findStories,
} from "sayso-corpus";

type Ask = (corpus: Corpus, at: number) => Promise<number>;

const LIMIT = 50;
const NAMES = ["Sahel", "Mission", "Front", "Movement", "army"];
const PLACES = ["10,20", "-5,30", "33,44", "15,45"];

function day(at: number): string {
  return new Date(Date.UTC(2019, 0, 1 + ((at * 37) % 1800))).toISOString().slice(0, 10);
}

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? "";
}

async function read(answers: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of answers) count += 1;
  return count;
}

/** Questions as pages and people ask them: one page of answers each. */
export const ASKED: readonly [question: string, ask: Ask][] = [
  ["the newest stories", (corpus) => read(findStories(corpus, { limit: LIMIT }))],
  [
    "stories of a week of one type",
    (corpus, at) => read(findStories(corpus, { type: "ASSAULT", from: day(at), to: day(at), limit: LIMIT })),
  ],
  ["stories with two say-sos or more", (corpus) => read(findStories(corpus, { minSayso: 2, limit: LIMIT }))],
  [
    "disputed stories of an actor",
    (corpus, at) => read(findStories(corpus, { disputed: true, actor: pick(NAMES, at), limit: LIMIT })),
  ],
  [
    "stories within 100 km",
    (corpus, at) => read(findStories(corpus, { place: pick(PLACES, at), within: 100, limit: LIMIT })),
  ],
  ["stories with a common word", (corpus) => read(findStories(corpus, { text: "army", limit: LIMIT }))],
  ["how many stories of one standing", (corpus) => countStories(corpus, { standing: "denied" })],
  ["the newest events of one type", (corpus) => read(findEvents(corpus, { type: "PROTEST", limit: LIMIT }))],
  ["events by an actor", (corpus, at) => read(findEvents(corpus, { actor: pick(NAMES, at), limit: LIMIT }))],
  [
    "events within 100 km since a day",
    (corpus, at) => read(findEvents(corpus, { place: pick(PLACES, at), within: 100, from: day(at), limit: LIMIT })),
  ],
  ["how many events of one modality", (corpus) => countEvents(corpus, { modality: "planned" })],
  ["relations of one type", (corpus) => read(findRelations(corpus, { type: "leads", limit: LIMIT }))],
  ["statements of a source", (corpus, at) => read(findStatements(corpus, { actor: pick(NAMES, at), limit: LIMIT }))],
  ["the actors of the most reports", (corpus) => read(findActors(corpus, { limit: LIMIT }))],
  ["actors by a part of a name", (corpus, at) => read(findActors(corpus, { name: pick(NAMES, at), limit: LIMIT }))],
];
