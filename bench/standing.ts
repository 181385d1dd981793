/**
 * Scores records against examples/standing.jsonl: for how many of the events and statements it marks is the standing right,
 * and for how many events the modality. One that was not found counts as wrong.
 *
 *   node --import tsx --conditions=sayso-source bench/standing.ts --inputs > in.jsonl      the passages, for `sayso read --from jsonl`
 *   node --import tsx --conditions=sayso-source bench/standing.ts out.jsonl [--errors]     the scores; with --errors what went
 *                                                                                    wrong, in the half that rules may be tuned on
 *
 * The halves are set by a hash of the id. Rules are written on "tune" alone; the figure to publish is that of "report".
 */
import { readFileSync } from "node:fs";
import { judge, type ReadRecord } from "./standing/judge.js";
import { type Passage, passages } from "./standing/passages.js";

const [first, ...options] = process.argv.slice(2);
const all = passages(readFileSync(new URL("../examples/standing.jsonl", import.meta.url), "utf8"));

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
  const shown = options[0] === "--errors" ? "tune" : undefined;
  for (const half of ["tune", "report"] as const) {
    const inside = all.filter((passage) => passage.half === half);
    const verdicts = inside.map((passage) => ({ passage, ...judge(passage, records.get(passage.id)) }));
    const events = verdicts.filter(({ passage }) => passage.target.kind === "event");
    console.log(`${half}: found ${share(verdicts, ({ found }) => found)}`);
    console.log(`${half}: standing ${share(verdicts, ({ standing }) => standing)}`);
    console.log(`${half}: modality ${share(events, ({ modality }) => modality)}`);
    console.log(`${half}: because, of the right ones ${share(verdicts.filter(needsReason), ({ because }) => because)}`);
    if (shown !== half) continue;
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
