import { median } from "../median.js";
import type { Cost } from "./command.js";
import type { Name } from "./contestants.js";

export interface Measured {
  words: number;
  alone: Readonly<Record<Name, Cost>>;
  /** The command with one thread and with two. */
  threads: readonly { count: number; cost: Cost }[];
  /** Seconds from the start of the command to its first record, several times. */
  starts: readonly number[];
  machine: string;
}

/** What is reached for: words a CPU second, MB, seconds. */
const AIMS = { record: 2500, memory: 700, start: 2 };

/** docs/speed.md. */
export function page({ words, alone, threads, starts, machine }: Measured): string {
  const rate = (name: Name) => Math.round(words / alone[name].cpu);
  const row = (name: Name, what: string, does: string) =>
    `| ${what} | ${counted(rate(name))} | ${Math.round(alone[name].memory)} | ${does} |`;
  const start = median(starts);
  const peak = Math.max(...threads.filter(({ count }) => count === 1).map(({ cost }) => cost.memory));
  return `# Speed

Written by \`npm run bench\`, over the reports in \`examples/\`, ${counted(words)} words (punctuation too, as sayso parts them; the same count for all).
${machine}. CPU time is the time that all cores together spent, so that a busy machine counts less; the clock does not forgive it.

| aim | reached |
|---|---|
| the whole record at ${counted(AIMS.record)} words a CPU second | ${verdict(rate("record") >= AIMS.record, counted(rate("record")))} |
| at most ${AIMS.memory} MB of memory, one thread | ${verdict(peak <= AIMS.memory, `${Math.round(peak)} MB`)} |
| the first record within ${AIMS.start} s of the start | ${verdict(start <= AIMS.start, `${start.toFixed(2)} s`)} |

## Words a CPU second, one thread

Loaded and warm, the middle one of three runs; sayso with V8 told to optimise later, as the command tells it (\`optimiseLater\`, [library](library.md)).

| | words a CPU second | peak MB | what it does |
|---|---|---|---|
${row("record", "**sayso, the whole record**", "trees, names, who is who, times, figures, places, statements, events, relations")}
${row("model", "sayso, layout and model alone", "sentences, words, parts of speech, lemmas, trees, labelled stretches")}
${row("wink", "wink-nlp, wink-eng-lite-web-model", "sentences, words, parts of speech; dates and numbers, no names of people")}
${row("compromise", "compromise", "sentences, words, tags; people, places, organizations by rule")}

Published elsewhere, on other machines: Stanford CoreNLP with parser, names, coreference and quotes 130, with parser and names 400; spaCy, tagger
and parser, 5,600; NGEC-2025, 3.9 s a document.

## The command

\`sayso read\`, from its start to its end, loading included.

| threads | words a second by the clock | words a CPU second | peak MB |
|---|---|---|---|
${threads.map(({ count, cost }) => `| ${count} | ${counted(Math.round(words / cost.wall))} | ${counted(Math.round(words / cost.cpu))} | ${Math.round(cost.memory)} |`).join("\n")}

First record after ${start.toFixed(2)} s (the middle one of ${starts.length} starts, from ${Math.min(...starts).toFixed(2)} to ${Math.max(...starts).toFixed(2)}).
`;
}

function verdict(reached: boolean, value: string): string {
  return reached ? value : `${value} ▽`;
}

function counted(number: number): string {
  return number.toLocaleString("en");
}
