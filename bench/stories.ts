/**
 * Scores stories, actors and say-sos against examples/stories and bench/stories/tuned: reports that tell the same happenings.
 *
 *   node --import tsx --conditions=sayso-source bench/stories.ts --inputs > in.jsonl    the reports, for `sayso read --from jsonl`
 *   node --import tsx --conditions=sayso-source bench/stories.ts out.jsonl [--errors]   how the records that it gave score on what
 *                                                               rules were written on; with --errors, what went wrong there
 *   node --import tsx --conditions=sayso-source bench/stories.ts out.jsonl --report     the same on the half that is kept apart
 *
 * Half of examples/stories, by a hash of each set's name, is kept apart: rules are written on the others, and the figures to
 * publish are of that half.
 */
import { readFileSync } from "node:fs";
import { linkRecords } from "sayso-corpus";
import type { ReportRecord } from "sayso-record";
import { judge } from "./stories/judge.js";
import { type Half, halfOf, reportLines, truths } from "./stories/truth.js";

const EXAMPLES = new URL("../examples/stories/", import.meta.url);
const TUNED = new URL("./stories/tuned/", import.meta.url);
const [first, ...options] = process.argv.slice(2);

if (first === "--inputs") for (const line of [EXAMPLES, TUNED].flatMap(reportLines)) console.log(line);
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
  const sheets = [...truths(EXAMPLES, halfOf), ...truths(TUNED, () => "tune")];
  const origins = new Map(sheets.flatMap(({ echoes }) => echoes.map(({ report, of }) => [report, of] as const)));
  // All sets at once: what belongs to another affair must stay out.
  const linked = linkRecords(records, (report) => origins.get(report) ?? report);
  const half: Half = options.includes("--report") ? "report" : "tune";
  const verdict = judge(
    sheets.filter((sheet) => sheet.half === half),
    linked,
    records,
  );
  for (const [name, value] of Object.entries(verdict.scores)) console.log(`${half}: ${name} ${value}`);
  // What went wrong in the other half stays unseen, so that its figures stay honest.
  if (half === "tune" && options.includes("--errors")) for (const line of verdict.errors) console.log(`  ${line}`);
}
