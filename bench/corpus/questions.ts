import {
  type Corpus,
  countEvents,
  countReports,
  findEvents,
  findRelations,
  findReports,
  findStatements,
  openCorpus,
} from "sayso-corpus";
import { Chance } from "./chance.js";
import { place, word } from "./invented.js";

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

/** What is asked of a corpus whose reports are joined to nothing. */
const QUESTIONS: readonly [question: string, ask: Ask][] = [
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
  const { lat, lon } = place(chance);
  return `${lat.toFixed(3)},${lon.toFixed(3)}`;
}

/** Asks every question many times. */
export async function questions(file: string): Promise<Answered[]> {
  const corpus = await openCorpus(file);
  const answered: Answered[] = [];
  for (const [question, ask] of QUESTIONS) {
    const chance = new Chance(1);
    const taken: number[] = [];
    let answers = 0;
    for (let time = 0; time < TIMES; time++) {
      // The database works in this thread, from files that the system has at hand: what others do meanwhile does not count.
      const begun = process.cpuUsage();
      answers += await ask(corpus, chance);
      const { user, system } = process.cpuUsage(begun);
      taken.push((user + system) / 1000);
    }
    taken.sort((a, b) => a - b);
    const at = (part: number) => taken[Math.floor(part * TIMES)] ?? Number.NaN;
    const one = { question, median: at(0.5), p95: at(0.95), answers: answers / TIMES };
    answered.push(one);
    console.log(one);
  }
  await corpus.close();
  return answered;
}
