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
  windows: readonly Window[];
  /** MB of the file. */
  size: number;
  /** Milliseconds until it is open and has answered a first question, several times. */
  openings: readonly number[];
  questions: readonly Answered[];
  kills: Kills;
}

/** What is reached for: reports a CPU second, milliseconds to answer and to open. */
const AIMS = { rate: 200, answer: 100, open: 200 };

/** The section of docs/speed.md. */
export function corpusSection({ windows, size, openings, questions, kills }: MeasuredCorpus): string {
  const whole = total(windows);
  const [first, last] = [windows[0], windows.at(-1)];
  if (!first || !last) throw new RangeError("nothing was stored");
  const slowest = questions.reduce((worst, one) => (one.p95 > worst.p95 ? one : worst));
  const opening = openings.toSorted((a, b) => a - b)[Math.floor(openings.length / 2)] ?? Number.NaN;
  return `${counted(whole.reports)} invented reports with ${counted(whole.events)} events in one corpus (${counted(Math.round(size))} MB), multiplied from what sayso reads in the examples: other times, names,
places and words each time; one in twenty repeats another. Making them up is not counted, nor is the joining to echoes, actors and stories.

| aim | reached |
|---|---|
| ${AIMS.rate} read reports stored a CPU second | ${verdict(rate(whole) >= AIMS.rate, counted(rate(whole)))} |
| not slower at the end than at the start | ${verdict(rate(last) >= 0.9 * rate(first), `${counted(rate(first))} in the first part, ${counted(rate(last))} in the last`)} |
| 95 of 100 answers within ${AIMS.answer} ms of CPU time, each question | ${verdict(slowest.p95 <= AIMS.answer, `${ms(slowest.p95)} (${slowest.question})`)} |
| open and answering within ${AIMS.open} ms | ${verdict(opening <= AIMS.open, ms(opening))} |
| killed at ${kills.times} moments: nothing lost, nothing half | ${verdict(!kills.faults.length, kills.faults.length ? `${kills.faults.length} faults` : `${counted(kills.reported)} reported as stored, ${counted(kills.stored)} in, all whole`)} |

| reports that are in | stored a CPU second | MB in use |
|---|---|---|
${rows(windows)}

CPU time for an answer, 50 reports or events at the most:

${answers(questions)}
`;
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

function verdict(reached: boolean, value: string): string {
  return reached ? value : `${value} ▽`;
}

function ms(milliseconds: number): string {
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
}

function counted(number: number): string {
  return number.toLocaleString("en");
}
