import type { Facts, Scored } from "./measure.js";
import { REPORTS, ROWS, type Row, TASKS, type Task } from "./scale.js";

/** All that was measured; what failed is left out. */
export interface Results {
  tasks: ReadonlyMap<Task, Scored>;
  reports: ReadonlyMap<string, Facts>;
  /** What bench/facts/ says of the reports of our own. */
  ownFacts: string;
  /** Lines of bench/standing.ts. */
  standing: string;
  /** Lines of bench/times-figures.ts. */
  timesFigures: string;
  /** What bench/confidence/ says. */
  confidence: string;
  /** Echoes are measured apart: the section that the page has. */
  echoes: string;
}

/** docs/scores.md. */
export function page({ tasks, reports, ownFacts, standing, timesFigures, confidence, echoes }: Results): string {
  return `# Scores

Written by \`npm run scores\`, on the development data, with the command as a user runs it. The sets are described in
[training/README.md](../training/README.md); the test sets are held out, and were not looked at. Figures are F1 unless said
otherwise. *First aim* and *next aim* are what we set out to reach; a figure below its first aim has a ▽. The baseline is a page of regular
expressions and word lists without a model. Figures of others were measured on the same gold where no other set is named.

| | sayso | first aim | next aim | baseline | others |
|---|---|---|---|---|---|
${ROWS.map((row) => rowLine(row, tasks.get(row.task))).join("\n")}

## Whole reports

Facts that a careful reader takes from a report, and things that it must not say.

| report | facts held | first aim | next aim | baseline | said wrongly |
|---|---|---|---|---|---|
${REPORTS.map(({ id, what, aims, baseline }) => {
  const found = reports.get(id);
  const value = found ? `${shown(found.share, aims[0])} (${found.held} of ${found.of})` : "not measured";
  return `| ${what} | ${value} | ${aims[0].toFixed(2)} | ${aims[1].toFixed(2)} | ${baseline.toFixed(2)} | ${found?.broken ?? ""} |`;
}).join("\n")}

${ownFacts || "Reports of our own: not measured"}

## Standing and modality

Passages of our own (\`examples/standing.jsonl\`); the half of them that no rule was tuned on; its totals were seen between
rules, so that they are a little chosen. Percent. [Other passages](../bench/standing/tuned/README.md), on which rules have been written since, tell how it did on text that it had never seen.

\`\`\`
${standing.replace(/^report: /gm, "") || "not measured"}
\`\`\`

## Times and figures

Passages of our own (\`examples/times-figures.jsonl\`); the half of them that no rule was tuned on. A time is right with its first and last day,
a figure with its kind, least and most. Percent.

\`\`\`
${timesFigures.replace(/^report: /gm, "") || "not measured"}
\`\`\`

## Confidence

${confidence || "not measured"}

${echoes}

## In full

What the scorers print: precision, recall, F1 in percent, with the counts.
${TASKS.map((task) => section(task, tasks.get(task)?.lines)).join("")}${REPORTS.map(({ id, what }) => section(what, reports.get(id)?.lines)).join("")}`;
}

function rowLine(
  { task, figure, what, aims: [first, next], baseline, others }: Row,
  scored: Scored | undefined,
): string {
  const value = figure === undefined ? scored?.value : scored?.figures[figure];
  const main = figure === undefined;
  const cells = [
    main ? `**${what}** (${task})` : what,
    value === undefined ? "not measured" : main ? `**${shown(value, first)}**` : shown(value, first),
    first?.toFixed(2) ?? "",
    next?.toFixed(2) ?? "",
    baseline?.toFixed(2) ?? "",
    others ?? "",
  ];
  return `| ${cells.join(" | ")} |`;
}

function shown(value: number, aim: number | undefined): string {
  return `${value.toFixed(3)}${aim !== undefined && value < aim ? " ▽" : ""}`;
}

function section(title: string, lines: string | undefined): string {
  return lines === undefined ? "" : `\n### ${title}\n\n\`\`\`\n${lines}\n\`\`\`\n`;
}
