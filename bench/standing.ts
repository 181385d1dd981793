/**
 * Scores records against examples/standing.jsonl and bench/standing/tuned/: for how many of the events and statements they mark is the
 * standing right, and for how many events the modality; in tuned/ also who says what. One that was not found counts as wrong.
 *
 *   node --import tsx --conditions=sayso-source bench/standing.ts --inputs > in.jsonl      the passages, for `sayso read --from jsonl`
 *   node --import tsx --conditions=sayso-source bench/standing.ts out.jsonl [--errors]     the scores; with --errors what went
 *                                                                                    wrong, in what rules may be tuned on
 *
 * The halves are set by a hash of the id. Rules are written on "tune" and "tuned" alone; the figure to publish is that of "report".
 */
import { readdirSync, readFileSync } from "node:fs";
import { judge, type ReadRecord } from "./standing/judge.js";
import { type Half, type Passage, passages } from "./standing/passages.js";

const [first, ...options] = process.argv.slice(2);
const EXAMPLES = new URL("../examples/standing.jsonl", import.meta.url);
const TUNED = new URL("./standing/tuned/", import.meta.url);
const tuned = readdirSync(TUNED)
  .filter((name) => name.endsWith(".jsonl"))
  .sort();
const all = [
  ...passages(readFileSync(EXAMPLES, "utf8")),
  ...tuned.flatMap((name) => passages(readFileSync(new URL(name, TUNED), "utf8"), () => "tuned")),
];

if (first === "--inputs") {
  for (const { id, text } of all) console.log(JSON.stringify({ id, text }));
} else if (first) {
  score(first);
} else {
  console.error("Give --inputs, or the records that were read from them.");
  process.exitCode = 2;
}

function score(path: string): void {
  const records = new Map<string, ReadRecord>();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (!line.trim()) continue;
    const record: ReadRecord = JSON.parse(line);
    records.set(record.id, record);
  }
  // What went wrong in the other half stays unseen, so that its figure stays honest.
  const shown = (half: Half) => half !== "report" && options[0] === "--errors";
  for (const half of ["tune", "report", "tuned"] as const) {
    const inside = all.filter((passage) => passage.half === half);
    const verdicts = inside.map((passage) => ({ passage, ...judge(passage, records.get(passage.id)) }));
    const events = verdicts.filter(({ passage }) => passage.target.kind === "event");
    console.log(`${half}: found ${share(verdicts, ({ found }) => found)}`);
    console.log(`${half}: standing ${share(verdicts, ({ standing }) => standing)}`);
    console.log(`${half}: modality ${share(events, ({ modality }) => modality)}`);
    console.log(`${half}: because, of the right ones ${share(verdicts.filter(needsReason), ({ because }) => because)}`);
    const said = verdicts.filter(({ passage }) => passage.source ?? passage.content);
    if (said.length) {
      console.log(`${half}: source ${share(said, ({ source }) => source)}`);
      console.log(`${half}: content ${share(said, ({ content }) => content)}`);
      console.log(
        `${half}: passed on by ${share(
          said.filter(({ passage }) => passage.within),
          ({ chain }) => chain,
        )}`,
      );
    }
    if (!shown(half)) continue;
    for (const { passage, wrong } of verdicts)
      if (wrong) console.log(`  ${passage.id}: ${wrong}\n    ${marked(passage)}`);
  }
}

function needsReason({ passage, standing }: { passage: Passage; standing: boolean }): boolean {
  return standing && passage.because.length > 0;
}

function share<T>(all: readonly T[], right: (one: T) => boolean): string {
  const count = all.filter(right).length;
  return `${((100 * count) / Math.max(1, all.length)).toFixed(1)} (${count} of ${all.length})`;
}

function marked({ text, target }: Passage): string {
  const [start, end] = target.anchor;
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}
