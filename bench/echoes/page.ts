import type { Cost } from "./cost.js";
import type { Found, NearMiss, Pairs } from "./measure.js";

export interface Figures {
  pairs: { half: string; pairs: Pairs }[];
  curve: readonly Found[];
  nearMisses: readonly NearMiss[];
  cost: readonly Cost[];
}

/** What stands in docs/scores.md. */
export function summary({ pairs }: Figures): string {
  return `| reports with their copies | pairs joined rightly | wrongly | missed | precision | recall | origin right |
|---|---|---|---|---|---|---|
${pairs.map(({ half, pairs: of }) => `| ${half}: ${of.reports} | ${of.right} | ${of.wrong} | ${of.missed} | ${precision(of)} | ${recall(of)} | ${share(of.origins, of.dispatches)} |`).join("\n")}`;
}

/** What stands in docs/echoes.md. */
export function figures(all: Figures): string {
  return `${summary(all)}

**By kind and degree**, on the half that was not tuned on: each copy alone beside all dispatches of that half. *Joined wrongly*: other dispatches that
the copies were joined to.

| copy | degree | found | of | joined wrongly |
|---|---|---|---|---|
${all.curve.map(({ kind, degree, found, of, wrong }) => `| ${kind} | ${degree} | ${share(found, of)} | ${of} | ${wrong} |`).join("\n")}

**Near misses**: neighbours by day, made to share something; both halves. None should be joined.

| what two dispatches share | joined | of |
|---|---|---|
${all.nearMisses.map(({ kind, joined, of }) => `| ${kind} | ${joined} | ${of} |`).join("\n")}

**Cost** of one more report, milliseconds of CPU, in a corpus (SQLite) of so many reports; every tenth is a copy.

| reports | ms a report |
|---|---|
${all.cost.map(({ reports, ms }) => `| ${reports.toLocaleString("en")} | ${ms.toFixed(2)} |`).join("\n")}`;
}

export function precision({ right, wrong }: Pairs): string {
  return (right / Math.max(1, right + wrong)).toFixed(4);
}

export function recall({ right, missed }: Pairs): string {
  return (right / Math.max(1, right + missed)).toFixed(4);
}

function share(part: number, of: number): string {
  return `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;
}
