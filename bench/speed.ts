/** Measures speed and memory beside others and writes docs/speed.md: npm run bench. Takes some minutes. */
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { HEADING as CORPUS } from "./corpus/page.js";
import { here } from "./data.js";
import { HEADING as LOAD } from "./load/page.js";
import { HEADING as PAGES } from "./pages/page.js";
import { sectionOf, withSection } from "./section.js";
import { alone, type Cost, command, wordCount } from "./speed/command.js";
import type { Name } from "./speed/contestants.js";
import { page } from "./speed/page.js";
import { HEADING as WIRE } from "./wire/page.js";

/** Rounds over the texts: so many that V8 has settled on what it optimises. */
const TIMES = 16;
const STARTS = 5;

/** One run differs from the next by some percent on a shared machine: the middle one of these counts. */
const RUNS = 3;

function middle(name: Name): Cost {
  const runs = Array.from({ length: RUNS }, () => alone(name, TIMES)).toSorted((a, b) => a.cpu - b.cpu);
  console.log(name, runs.map(({ cpu }) => cpu).join(" "));
  const [one] = runs.slice(RUNS >> 1);
  if (!one) throw new Error("nothing was run");
  return one;
}

const words = wordCount(TIMES);
console.log(`${words} words`);
const measured = {
  record: middle("record"),
  model: middle("model"),
  wink: middle("wink"),
  compromise: middle("compromise"),
};
for (const [name, cost] of Object.entries(measured)) console.log(name, cost, Math.round(words / cost.cpu));
const threads = [];
for (const count of [1, 2]) threads.push({ count, cost: await command(count, TIMES) });
const starts: number[] = [];
for (let i = 0; i < STARTS; i++) starts.push((await command(1, 1)).first);
console.log(threads, starts);
const machine = `${availableParallelism()} cores of ${cpus()[0]?.model ?? "an unnamed processor"}, Node ${process.versions.node}`;
const file = here("docs/speed.md");
// What the other benches measured stays.
const before = readFileSync(file, "utf8");
let text = page({ words, alone: measured, threads, starts, machine });
for (const heading of [WIRE, CORPUS, PAGES, LOAD]) {
  const section = sectionOf(before, heading);
  if (section !== undefined) text = withSection(text, heading, section);
}
writeFileSync(file, text);
