/**
 * Scores the command on the development data and writes docs/scores.md:
 *
 *   npm run scores                    all of it
 *   npm run scores -- names seed      some of it, to the terminal only
 *   npm run scores -- facts           the reports of our own
 */
import { readFileSync, writeFileSync } from "node:fs";
import { confidenceMeasured } from "./confidence/measured.js";
import { here, needData } from "./data.js";
import { section } from "./echoes/section.js";
import { ownFacts } from "./facts/measured.js";
import { type Facts, facts, ownPassages, type Scored, score } from "./scores/measure.js";
import { page } from "./scores/page.js";
import { REPORTS, TASKS, type Task } from "./scores/scale.js";
import { filled, WALK } from "./walk/walk.js";

needData();
const wanted = process.argv.slice(2);
const isWanted = (name: string) => !wanted.length || wanted.includes(name);
const tasks = new Map<Task, Scored>();
const reports = new Map<string, Facts>();
let failed = 0;

for (const { id } of REPORTS.filter(({ id }) => isWanted(id))) {
  measured(id, () => {
    const found = facts(id);
    reports.set(id, found);
    return `${found.lines}\n${found.held} of ${found.of} facts, ${found.broken} said wrongly`;
  });
}
for (const task of TASKS.filter(isWanted)) {
  measured(task, () => {
    const scored = score(task);
    tasks.set(task, scored);
    return `${scored.lines}\n${scored.headline}: ${scored.value.toFixed(4)}`;
  });
}
const own = { standing: "", "times-figures": "" };
for (const script of ["standing", "times-figures"] as const) {
  if (!isWanted(script)) continue;
  measured(script, () => {
    own[script] = ownPassages(script);
    return own[script];
  });
}
let factsOfOurOwn = "";
if (isWanted("facts")) {
  measured("facts", () => {
    factsOfOurOwn = ownFacts();
    return factsOfOurOwn;
  });
}
let confidence = "";
if (isWanted("confidence")) {
  measured("confidence", () => {
    confidence = confidenceMeasured();
    return confidence;
  });
}
if (!wanted.length) {
  const echoes = section(readFileSync(here("docs/scores.md"), "utf8"));
  writeFileSync(
    here("docs/scores.md"),
    page({
      tasks,
      reports,
      ownFacts: factsOfOurOwn,
      standing: own.standing,
      timesFigures: own["times-figures"],
      confidence,
      echoes,
    }),
  );
  measured("docs/how-it-reads.md", () => {
    writeFileSync(WALK, filled(readFileSync(WALK, "utf8")));
    return "brought up to date";
  });
}
process.exitCode = failed ? 1 : 0;

/** Prints what was measured, or why it could not be. */
function measured(name: string, measure: () => string): void {
  try {
    console.log(`== ${name}\n${measure()}\n`);
  } catch (error) {
    failed += 1;
    console.error(`== ${name}: not measured: ${error instanceof Error ? error.message : error}\n`);
  }
}
