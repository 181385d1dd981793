/**
 * Scores stories, actors and say-sos against examples/stories: reports that tell the same happenings.
 *
 *   node --import tsx --conditions=sayso-source bench/stories.ts --inputs > in.jsonl    the reports, for `sayso read --from jsonl`
 *   node --import tsx --conditions=sayso-source bench/stories.ts out.jsonl [--errors]   the scores of the records that it gave;
 *                                                                               with --errors what went wrong on "tune"
 *
 * The halves are set by a hash of the set's name. Rules are written on "tune" alone; the figures to publish are those of "report".
 */
import { readFileSync } from "node:fs";
import { linkRecords } from "sayso-corpus";
import type { ReportRecord } from "sayso-record";
import { judge } from "./stories/judge.js";
import { reportLines, truths } from "./stories/truth.js";

const FOLDER = new URL("../examples/stories/", import.meta.url);
const [first, ...options] = process.argv.slice(2);

if (first === "--inputs") for (const line of reportLines(FOLDER)) console.log(line);
else if (first) score(first);
else {
  console.error("Give --inputs, or the records that were read from them.");
  process.exitCode = 2;
}

function score(path: string): void {
  const records: ReportRecord[] = readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const sheets = truths(FOLDER);
  const origins = new Map(sheets.flatMap(({ echoes }) => echoes.map(({ report, of }) => [report, of] as const)));
  // All sets at once: what belongs to another affair must stay out.
  const linked = linkRecords(records, (report) => origins.get(report) ?? report);
  for (const half of ["tune", "report"] as const) {
    const verdict = judge(
      sheets.filter((sheet) => sheet.half === half),
      linked,
      records,
    );
    for (const [name, value] of Object.entries(verdict.scores)) console.log(`${half}: ${name} ${value}`);
    // What went wrong in the other half stays unseen, so that its figures stay honest.
    if (half === "tune" && options.includes("--errors")) for (const line of verdict.errors) console.log(`  ${line}`);
  }
}
