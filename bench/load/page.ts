import type { Answered } from "./sender.js";

export const HEADING = "## The server under load";

/** What is reached for: milliseconds within which 95 of 100 answers are there. */
const AIM = 150;

export interface Loaded {
  reports: number;
  rate: number;
  seconds: number;
  answered: readonly Answered[];
  /** Reports that were read and stored meanwhile. */
  ingested: number;
  /** Seconds of the processor: of who asked, and of the server where the system tells. */
  cpu: { asking: number; serving?: number };
}

/** The section of docs/speed.md. */
export function loadSection({ reports, rate, seconds, answered, ingested, cpu }: Loaded): string {
  const failed = answered.filter(({ status }) => status !== 200).length;
  const p95 = within(answered, 0.95);
  const kinds = [...new Set(answered.map(({ kind }) => kind))].map((kind) => {
    const own = answered.filter((one) => one.kind === kind);
    return `| ${kind} | ${ms(within(own, 0.5))} | ${ms(within(own, 0.95))} | ${own.length} |`;
  });
  return `Written by \`npm run bench:load\`: \`sayso serve\` over ${reports.toLocaleString("en")} invented reports, asked ${rate} mixed questions a second for ${seconds} seconds, each at
its time whether those before were answered or not, while \`sayso ingest\` read and stored ${ingested} reports into the same corpus; all on one machine. The server had answered some hundreds before. By the
clock, from when a question was due to the last byte of its answer. Asking took ${cpu.asking.toFixed(1)} s of the processor${cpu.serving === undefined ? "" : `, serving ${cpu.serving.toFixed(1)} s`}.

| aim | reached |
|---|---|
| 95 of 100 answers within ${AIM} ms | ${ms(p95)} ms${p95 <= AIM ? "" : " ▽"} |
| every question answered | ${answered.length - failed} of ${answered.length}${failed === 0 ? "" : " ▽"} |

Half of the answers came within ${ms(within(answered, 0.5))} ms, 99 of 100 within ${ms(within(answered, 0.99))} ms, the last after ${ms(within(answered, 1))} ms.

| question | median ms | 95 of 100 within | asked |
|---|---|---|---|
${kinds.join("\n")}`;
}

/** Milliseconds within which such a part of the answers came. */
function within(answered: readonly Answered[], part: number): number {
  const sorted = answered.map(({ took }) => took).sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

const ms = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en"));
