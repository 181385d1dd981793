import type { Window } from "./load.js";
import type { Answered } from "./questions.js";

export const HEADING = "## The corpus";

export interface MeasuredCorpus {
  windows: readonly Window[];
  /** MB of the file. */
  size: number;
  /** Milliseconds until it is open and has answered a first question, several times. */
  openings: readonly number[];
  questions: readonly Answered[];
  kills: Kills;
}

/** How often a process was killed while it stored, how much it had reported and stored, and what was lost or half. */
export interface Kills {
  times: number;
  reported: number;
  stored: number;
  faults: string[];
}

/** What is reached for: reports a CPU second, milliseconds for an answer and to open. */
const AIMS = { rate: 200, answer: 100, open: 200 };

/** The section of docs/speed.md. */
export function corpusSection({ windows, size, openings, questions, kills }: MeasuredCorpus): string {
  const reports = sum(windows.map((window) => window.reports));
  const rate = (window: Pick<Window, "reports" | "cpu">) => Math.round(window.reports / window.cpu);
  const whole = rate({ reports, cpu: sum(windows.map(({ cpu }) => cpu)) });
  const [first, last] = [windows[0], windows.at(-1)];
  if (!first || !last) throw new RangeError("nothing was stored");
  const slowest = questions.reduce((worst, one) => (one.p95 > worst.p95 ? one : worst));
  const opening = openings.toSorted((a, b) => a - b)[Math.floor(openings.length / 2)] ?? Number.NaN;
  return `${counted(reports)} invented reports with ${counted(sum(windows.map(({ events }) => events)))} events, multiplied from what sayso reads in the examples: other times, names,
places and words each time; one in twenty repeats another. ${counted(Math.round(size))} MB on the disk. Making them up is not counted.

| aim | reached |
|---|---|
| ${AIMS.rate} read reports stored a CPU second | ${verdict(whole >= AIMS.rate, counted(whole))} |
| not slower at the end than at the start | ${verdict(rate(last) >= 0.9 * rate(first), `${counted(rate(first))} in the first tenth, ${counted(rate(last))} in the last`)} |
| 95 of 100 answers within ${AIMS.answer} ms, each question | ${verdict(slowest.p95 <= AIMS.answer, `${ms(slowest.p95)} (${slowest.question})`)} |
| open and answering within ${AIMS.open} ms | ${verdict(opening <= AIMS.open, ms(opening))} |
| killed at ${kills.times} moments: nothing lost, nothing half | ${verdict(!kills.faults.length, kills.faults.length ? `${kills.faults.length} faults` : `${counted(kills.reported)} reported as stored, ${counted(kills.stored)} in, all whole`)} |

| reports in the corpus | stored a CPU second | MB in use |
|---|---|---|
${windows
  .map((window, at) => {
    const until = sum(windows.slice(0, at + 1).map((one) => one.reports));
    return `| ${counted(until)} | ${counted(rate(window))} | ${Math.round(window.memory)} |`;
  })
  .join("\n")}

| question, 50 answers at the most | median | 95 of 100 within | answers |
|---|---|---|---|
${questions.map(({ question, median, p95, answers }) => `| ${question} | ${ms(median)} | ${ms(p95)} | ${counted(Math.round(answers))} |`).join("\n")}
`;
}

function verdict(reached: boolean, value: string): string {
  return reached ? value : `${value} ▽`;
}

function ms(milliseconds: number): string {
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function counted(number: number): string {
  return number.toLocaleString("en");
}
