import { median } from "../median.js";
import { type Spread, WARMING } from "./cost.js";
import type { Giant } from "./giant.js";
import type { Density, Linking } from "./link.js";
import type { Window } from "./load.js";
import type { Answered } from "./questions.js";

export const HEADING = "## The corpus";

/** How often a process was killed while it stored, how much it had reported and stored, and what was lost or half. */
export interface Kills {
  times: number;
  reported: number;
  stored: number;
  faults: string[];
}

export interface MeasuredCorpus {
  windows: Window[];
  /** The same of reports that come in the order of their days, and are joined to nothing. */
  inOrder: Window[];
  linking: Linking[];
  /** A report that is put in alone. */
  singles: Spread;
  giant: Giant;
  density: Density;
  /** MB of the file. */
  size: number;
  /** Milliseconds until it is open and has answered a first question, several times. */
  openings: readonly number[];
  questions: readonly Answered[];
  kills: Kills;
}

/** What is reached for: reports a CPU second, milliseconds to answer, to open, to join a report and to count. */
const AIMS = { rate: 200, answer: 100, open: 200, join: 50, count: 100 };

/** The section of docs/speed.md. Throws where something was not measured. */
export function corpusSection(measured: Partial<MeasuredCorpus>): string {
  const {
    windows = [],
    inOrder = [],
    linking = [],
    singles,
    giant,
    density,
    size = Number.NaN,
    openings = [],
    questions = [],
    kills,
  } = measured;
  const whole = total(windows);
  const [first, last] = [windows[0], windows.at(-1)];
  const [oldest, newest] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last || !oldest || !newest || !singles || !giant || !density || !kills)
    throw new RangeError("not all of it was measured");
  const slowest = questions.reduce((worst, one) => (one.p95 > worst.p95 ? one : worst));
  const opening = median(openings);
  const [early, late] = [linking[0], linking.at(-1)];
  return `${counted(whole.reports)} invented reports with ${counted(whole.events)} events in one corpus (${counted(Math.round(size))} MB), multiplied from what sayso reads in the examples: other times (five years),
names, places and words each time; one in twenty repeats another word by word, and one in five tells the same as another in other words. Making them up is not counted.
${counted(density.reports)} of them, with ${counted(density.events)} events, are joined to echoes, actors and stories: ${counted(density.actors)} actors and ${counted(density.stories)} stories, of which ${counted(density.shared)} are told by
two reports or more, the most by ${counted(density.most)}. Questions about those are asked of that many.

| aim | reached |
|---|---|
| ${AIMS.rate} read reports stored a CPU second | ${verdict(rate(whole) >= AIMS.rate, counted(rate(whole)))} |
| not slower at the end than at the start, in the order of days, as wire comes | ${steady(oldest, newest)} |
| the same of an archive in no order, over five years | ${steady(first, last)} |
| a report is stored and joined within ${AIMS.join} ms of CPU time, 95 of 100, by a process that has put in ${WARMING} before | ${verdict(singles.p95 <= AIMS.join, `${ms(singles.p95)}; the middle one ${ms(singles.median)}, the longest ${ms(singles.most)}`)} |
| finding its echoes costs no more in a larger corpus | ${early && late ? verdict(late.echoes <= 1.1 * early.echoes, `${ms(early.echoes)} among ${counted(early.reports)}, ${ms(late.echoes)} among ${counted(late.reports)}`) : "not measured"} |
| the say-sos of a story of ${counted(giant.reports)} reports counted anew within ${AIMS.count} ms | ${verdict(giant.joins.p95 <= AIMS.count, `${ms(giant.joins.p95)}, with storing the report that joins it`)} |
| 95 of 100 answers within ${AIMS.answer} ms of CPU time, each question | ${verdict(slowest.p95 <= AIMS.answer, `${ms(slowest.p95)} (${slowest.question})`)} |
| open and answering within ${AIMS.open} ms | ${verdict(opening <= AIMS.open, ms(opening))} |
| killed at ${kills.times} moments: nothing lost, nothing half | ${verdict(!kills.faults.length, kills.faults.length ? `${kills.faults.length} faults` : `${counted(kills.reported)} reported as stored, ${counted(kills.stored)} in, all whole`)} |

| reports that are in | stored a CPU second | MB in use |
|---|---|---|
${rows(windows)}

| reports that are joined | ms of CPU time to join one, in batches of 50 | of that the echoes | MB in use |
|---|---|---|---|
${tenth(linking)
  .map(
    (one) =>
      `| ${counted(one.reports)} | ${one.all.toFixed(1)} | ${one.echoes.toFixed(1)} | ${Math.round(one.memory)} |`,
  )
  .join("\n")}

CPU time for an answer, 50 reports or events at the most:

${answers(questions)}
`;
}

/** One in so many that ten are told of, the last among them. */
function tenth<T>(all: readonly T[]): T[] {
  const step = Math.ceil(all.length / 10);
  return all.filter((_, at) => (all.length - 1 - at) % step === 0);
}

type Sum = Pick<Window, "reports" | "events" | "cpu">;

function total(windows: readonly Window[]): Sum {
  const sum = (part: "reports" | "events" | "cpu") => windows.reduce((all, window) => all + window[part], 0);
  return { reports: sum("reports"), events: sum("events"), cpu: sum("cpu") };
}

const rate = ({ reports, cpu }: Sum) => Math.round(reports / cpu);

function rows(windows: readonly Window[]): string {
  let until = 0;
  return windows
    .map((window) => {
      until += window.reports;
      return `| ${counted(until)} | ${counted(rate(window))} | ${Math.round(window.memory)} |`;
    })
    .join("\n");
}

function answers(questions: readonly Answered[]): string {
  return [
    "| question | median | 95 of 100 within | answers |",
    "|---|---|---|---|",
    ...questions.map(
      ({ question, median, p95, answers: count }) =>
        `| ${question} | ${ms(median)} | ${ms(p95)} | ${counted(Math.round(count))} |`,
    ),
  ].join("\n");
}

/** A tenth less is no slower: the processor's seconds vary by as much. */
function steady(first: Window, last: Window): string {
  const told = `${counted(rate(first))} in the first part, ${counted(rate(last))} in the last`;
  return verdict(rate(last) >= 0.9 * rate(first), told);
}

function verdict(reached: boolean, value: string): string {
  return reached ? value : `${value} ▽`;
}

function ms(milliseconds: number): string {
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
}

function counted(number: number): string {
  return number.toLocaleString("en");
}
