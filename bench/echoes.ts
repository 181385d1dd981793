/**
 * Measures echoes, and writes the figures into docs/echoes.md and docs/scores.md:
 *
 *   npm run bench:echoes                 all of it
 *   npm run bench:echoes -- --most N     the cost in no larger corpus than N reports
 *   npm run bench:echoes -- --tune       the half that rules are tuned on, with what went wrong, to the terminal only
 */
import { readFileSync, writeFileSync } from "node:fs";
import { here, needData } from "./data.js";
import { type Dispatch, dispatches } from "./echoes/articles.js";
import { cost } from "./echoes/cost.js";
import { curve, lendersOf, nearMisses, pairs } from "./echoes/measure.js";
import { figures, precision, recall, summary } from "./echoes/page.js";
import { withSection } from "./echoes/section.js";

const SIZES = [1_000, 10_000, 100_000];

needData();
const most = Number(process.argv[process.argv.indexOf("--most") + 1]) || Number.POSITIVE_INFINITY;
const all = dispatches();
const tune = all.filter(({ half }) => half === "tune");
const report = all.filter(({ half }) => half === "report");

if (process.argv.includes("--tune")) {
  const found = await pairs(tune, lendersOf(report));
  console.log(`${found.reports} reports: precision ${precision(found)}, recall ${recall(found)}`);
  for (const line of found.examples) console.log(`  ${line}`);
  for (const { kind, joined, of } of await nearMisses(tune, lendersOf(report)))
    console.log(`${kind}: ${joined} of ${of}`);
} else {
  const measured = {
    pairs: [
      { half: "the half that was not tuned on", pairs: await pairs(report, lendersOf(tune)) },
      { half: "the half that was tuned on", pairs: await pairs(tune, lendersOf(report)) },
    ],
    curve: await curve(report, lendersOf(tune)),
    nearMisses: await bothHalves(),
    cost: await cost(
      SIZES.filter((size) => size <= most),
      lendersOf(all),
    ),
  };
  write("docs/echoes.md", figures(measured));
  write(
    "docs/scores.md",
    `## Echoes\n\nMeasured by \`npm run bench:echoes\`; [echoes](echoes.md) tells how, and the figures in full.\n\n${summary(measured)}`,
  );
  console.log(figures(measured));
}

async function bothHalves() {
  const of = (half: readonly Dispatch[], other: readonly Dispatch[]) => nearMisses(half, lendersOf(other));
  const [one, other] = [await of(tune, report), await of(report, tune)];
  return one.map(({ kind, joined, of: count }, at) => {
    const more = other[at] ?? { joined: 0, of: 0 };
    return { kind, joined: joined + more.joined, of: count + more.of };
  });
}

function write(page: string, lines: string): void {
  writeFileSync(here(page), withSection(readFileSync(here(page), "utf8"), lines));
}
