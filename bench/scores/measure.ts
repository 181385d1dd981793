import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COMMAND, here, shared } from "../data.js";
import type { Task } from "./scale.js";

/** What the scorer said of a task. */
export interface Scored {
  headline: string;
  value: number;
  figures: Readonly<Record<string, number>>;
  /** The scorer's own lines, with precision, recall and counts. */
  lines: string;
}

/** Reads the development texts of a task with the command, and scores the records. */
export function score(task: Task): Scored {
  const gold = shared(`data/${task}/dev.jsonl`);
  const inputs = python(shared("eval/score.py"), "--inputs", gold);
  return withRecords(inputs, task === "parse" ? ["--tokens"] : [], (records) => {
    const said = python(shared("eval/score.py"), task, gold, records);
    const { lines, last } = lastLineApart(said);
    return { headline: last.headline, value: last.value, figures: { ...printed(lines), ...last.figures }, lines };
  });
}

export interface Facts {
  share: number;
  held: number;
  of: number;
  /** Things that the report does not say and the record does. */
  broken: number;
  lines: string;
}

/** Reads a whole report and holds it against its facts; `path`: where report and sheet lie, without their endings. */
export function facts(id: string, path = shared(`data/reports/${id}`)): Facts {
  const given = readFileSync(`${path}.facts.json`, "utf8");
  const { published } = JSON.parse(given);
  const text = readFileSync(`${path}.txt`, "utf8");
  return withRecords(`${JSON.stringify({ id, published, text })}\n`, [], (records) => {
    // The scorer takes a date or a pair of dates, and stops at a list of one, as one sheet has it: ["2025-03-01"].
    const sheet = `${records}.facts.json`;
    writeFileSync(sheet, given.replace(/("(?:from|to)":\s*)\[("[^"]*")\]/g, "$1$2"));
    const { lines, last } = lastLineApart(python(shared("eval/facts.py"), sheet, records));
    return { share: last.facts, held: last.held, of: last.of, broken: last.broken, lines };
  });
}

/** What bench/standing.ts or bench/times-figures.ts says of our own passages: the lines of the half that no rule was tuned on. */
export function ownPassages(script: "standing" | "times-figures"): string {
  const command = ["--import", "tsx", here(`bench/${script}.ts`)];
  const inputs = run(process.execPath, [...command, "--inputs"]);
  const said = withRecords(inputs, [], (records) => run(process.execPath, [...command, records]));
  return said
    .split("\n")
    .filter((line) => line.startsWith("report: "))
    .join("\n");
}

/** Reads the inputs, lines of JSON, with the command, and hands the path of the records to `use`. */
export function withRecords<T>(inputs: string, options: readonly string[], use: (records: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "sayso-scores-"));
  try {
    const [given, records] = [join(folder, "in.jsonl"), join(folder, "out.jsonl")];
    writeFileSync(given, inputs);
    const out = openSync(records, "w");
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, "read", "--from", "jsonl", ...options, given], {
      stdio: ["ignore", out, "pipe"],
      encoding: "utf8",
    });
    closeSync(out);
    if (status !== 0) throw new Error(stderr.split("\n").slice(0, 3).join("\n"));
    return use(records);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lastLineApart(said: string) {
  const all = said.trimEnd().split("\n");
  return { lines: all.slice(0, -1).join("\n"), last: JSON.parse(all.at(-1) ?? "{}") };
}

/** F1 of the lines that have one: "plover actors (exact)   P  70.30  R  67.05  F1  68.64". */
function printed(lines: string): Record<string, number> {
  const found = [...lines.matchAll(/^(.+?)\s+P\s+[\d.]+\s+R\s+[\d.]+\s+F1\s+([\d.]+)/gm)];
  return Object.fromEntries(found.map(([, name = "", f1]) => [name, Number(f1) / 100]));
}

function python(...args: string[]): string {
  return run("python3", args);
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 30 });
}
