import { type Corpus, countReports, findReports, openCorpus } from "sayso-corpus";
import { Chance } from "./chance.js";
import { word } from "./invented.js";

/** How often each question is asked, each time for something else. */
const TIMES = 100;
/** As many answers as a page shows. */
const LIMIT = 50;

export interface Answered {
  question: string;
  /** Milliseconds: the middle one, and the one that 95 of 100 stay under. */
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

const QUESTIONS: readonly [question: string, ask: Ask][] = [
  ["a report by its id", async (corpus, chance) => ((await corpus.record(id(chance))) ? 1 : 0)],
  ["the newest reports", (corpus) => found(findReports(corpus, { limit: LIMIT }))],
  [
    "reports of a week",
    (corpus, chance) => {
      const from = day(chance);
      const to = new Date(Date.parse(from) + 6 * 86_400_000).toISOString().slice(0, 10);
      return found(findReports(corpus, { from, to, limit: LIMIT }));
    },
  ],
  ["reports of an agency", (corpus) => found(findReports(corpus, { agency: "Meridian", limit: LIMIT }))],
  [
    "reports with a common word",
    (corpus, chance) => found(findReports(corpus, { text: common(chance), limit: LIMIT })),
  ],
  ["reports with a rare word", (corpus, chance) => found(findReports(corpus, { text: word(chance), limit: LIMIT }))],
  [
    "reports with two words, since a day",
    (corpus, chance) =>
      found(findReports(corpus, { text: `${common(chance)} ${common(chance)}`, from: day(chance), limit: LIMIT })),
  ],
  [
    "reports with a phrase as it is written",
    (corpus, chance) => found(findReports(corpus, { text: `"the ${common(chance)}"`, limit: LIMIT })),
  ],
  ["how many reports with a common word", (corpus, chance) => countReports(corpus, { text: common(chance) })],
  ["how many reports since a day", (corpus, chance) => countReports(corpus, { from: day(chance) })],
  [
    "a page of reports deep in the list",
    (corpus, chance) => found(findReports(corpus, { after: id(chance), limit: LIMIT })),
  ],
];

/** The id of a report that is in a corpus of ten thousand and more. */
const id = (chance: Chance) => `load-${String(chance.below(10_000)).padStart(6, "0")}`;

/** Asks every question many times. */
export async function questions(file: string): Promise<Answered[]> {
  const corpus = await openCorpus(file);
  const answered: Answered[] = [];
  for (const [question, ask] of QUESTIONS) {
    const chance = new Chance(1);
    const taken: number[] = [];
    let answers = 0;
    for (let time = 0; time < TIMES; time++) {
      const begun = performance.now();
      answers += await ask(corpus, chance);
      taken.push(performance.now() - begun);
    }
    taken.sort((a, b) => a - b);
    const at = (part: number) => taken[Math.floor(part * TIMES)] ?? Number.NaN;
    answered.push({ question, median: at(0.5), p95: at(0.95), answers: answers / TIMES });
    console.log(answered.at(-1));
  }
  await corpus.close();
  return answered;
}
