/**
 * Scores records against examples/times-figures.jsonl: how many of its times and figures are read with the value that the passage gives them.
 *
 *   node --import tsx --conditions=sayso-source bench/times-figures.ts --inputs > in.jsonl     the passages, for `sayso read --from jsonl`
 *   node --import tsx --conditions=sayso-source bench/times-figures.ts out.jsonl [--errors]    the scores; with --errors what went
 *                                                                                       wrong, in the half that rules may be tuned on
 *
 * The halves are set by a hash of the id. Rules are written on "tune" alone; the figure to publish is that of "report".
 */
import { readFileSync } from "node:fs";
import { judgeFigures, judgeTimes, type ReadRecord, scoreOf } from "./times-figures/judge.js";
import { passages } from "./times-figures/passages.js";

const [first, ...options] = process.argv.slice(2);
const all = passages(readFileSync(new URL("../examples/times-figures.jsonl", import.meta.url), "utf8"));

if (first === "--inputs") {
  for (const { id, text, published } of all) console.log(JSON.stringify({ id, text, published }));
} else if (first) {
  score(first);
} else {
  console.error("Give --inputs, or the records that were read from them.");
  process.exitCode = 2;
}

function score(path: string): void {
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  const records = new Map(
    lines.map((line): [string, ReadRecord] => {
      const record: ReadRecord = JSON.parse(line);
      return [record.id, record];
    }),
  );
  // What went wrong in the other half stays unseen, so that its figure stays honest.
  const shown = options[0] === "--errors" ? "tune" : undefined;
  for (const half of ["tune", "report"] as const) {
    const inside = all.filter((passage) => passage.half === half);
    const judged = inside.map((passage) => {
      const record = records.get(passage.id);
      return { passage, times: judgeTimes(passage, record), figures: judgeFigures(passage, record) };
    });
    for (const what of ["times", "figures"] as const) {
      const { precision, recall, f1, right, read, gold } = scoreOf(judged.map((one) => one[what]));
      const [p, r, f] = [precision, recall, f1].map((value) => value.toFixed(1));
      console.log(`${half}: ${what} P ${p} R ${r} F1 ${f} (${right} right of ${gold}, ${read} read)`);
    }
    if (shown !== half) continue;
    for (const { passage, times, figures } of judged) {
      const wrong = [...times.wrong, ...figures.wrong];
      if (wrong.length) console.log(`  ${passage.id}: ${passage.text}\n    ${wrong.join("\n    ")}`);
    }
  }
}
