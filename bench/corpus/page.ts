import type { Window } from "./load.js";
import type { Answered } from "./questions.js";

export const HEADING = "## The corpus";

/** A corpus that was filled, and what it was asked. */
export interface Filled {
  windows: readonly Window[];
  /** MB of the file. */
  size: number;
  questions: readonly Answered[];
}

/** How often a process was killed while it stored, how much it had reported and stored, and what was lost or half. */
export interface Kills {
  times: number;
  reported: number;
  stored: number;
  faults: string[];
}

export interface MeasuredCorpus {
  /** Reports that are joined to nothing. */
  stored: Filled;
  /** Reports that are joined to echoes, actors and stories. */
  linked: Filled;
  /** Milliseconds until the larger one is open and has answered a first question, several times. */
  openings: readonly number[];
  kills: Kills;
}

/** What is reached for: reports a CPU second, milliseconds to join one, to answer, to open. */
const AIMS = { rate: 200, link: 50, answer: 100, open: 200 };

/** The section of docs/speed.md. */
export function corpusSection({ stored, linked, openings, kills }: MeasuredCorpus): string {
  const whole = total(stored.windows);
  const joined = total(linked.windows);
  const [first, last] = [stored.windows[0], stored.windows.at(-1)];
  if (!first || !last) throw new RangeError("nothing was stored");
  const slowest = [...stored.questions, ...linked.questions].reduce((worst, one) =>
    one.p95 > worst.p95 ? one : worst,
  );
  const opening = openings.toSorted((a, b) => a - b)[Math.floor(openings.length / 2)] ?? Number.NaN;
  const link = cost(joined) - cost(whole);
  return `Invented reports, multiplied from what sayso reads in the examples: other times, names, places and words each time; one in
twenty repeats another. Making them up is not counted. ${counted(whole.reports)} with ${counted(whole.events)} events are stored (${size(stored)}); ${counted(joined.reports)} with ${counted(joined.events)} events
are stored and joined to echoes, actors and stories, too (${size(linked)}).

| aim | reached |
|---|---|
| ${AIMS.rate} read reports stored a CPU second | ${verdict(rate(whole) >= AIMS.rate, counted(rate(whole)))} |
| not slower at the end than at the start | ${verdict(rate(last) >= 0.9 * rate(first), `${counted(rate(first))} in the first tenth, ${counted(rate(last))} in the last`)} |
| a report joined to others within ${AIMS.link} ms of CPU time | ${verdict(link <= AIMS.link, ms(link))} |
| 95 of 100 answers within ${AIMS.answer} ms of CPU time, each question | ${verdict(slowest.p95 <= AIMS.answer, `${ms(slowest.p95)} (${slowest.question})`)} |
| open and answering within ${AIMS.open} ms | ${verdict(opening <= AIMS.open, ms(opening))} |
| killed at ${kills.times} moments: nothing lost, nothing half | ${verdict(!kills.faults.length, kills.faults.length ? `${kills.faults.length} faults` : `${counted(kills.reported)} reported as stored, ${counted(kills.stored)} in, all whole`)} |

| reports that are in | stored a CPU second | MB in use |
|---|---|---|
${rows(stored.windows)}

| reports that are in and joined | stored and joined a CPU second | MB in use |
|---|---|---|
${rows(linked.windows)}

CPU time for an answer, 50 reports or events at the most, from ${counted(whole.reports)} reports with ${counted(whole.events)} events:

${answers(stored.questions)}

and from the ${counted(joined.reports)} that are joined:

${answers(linked.questions)}
`;
}

type Sum = Pick<Window, "reports" | "events" | "cpu">;

function total(windows: readonly Window[]): Sum {
  const sum = (part: "reports" | "events" | "cpu") => windows.reduce((all, window) => all + window[part], 0);
  return { reports: sum("reports"), events: sum("events"), cpu: sum("cpu") };
}

const rate = ({ reports, cpu }: Sum) => Math.round(reports / cpu);

/** Milliseconds of CPU time for a report. */
const cost = ({ reports, cpu }: Sum) => (1000 * cpu) / reports;

const size = ({ size: megabytes }: Filled) => `${counted(Math.round(megabytes))} MB`;

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
