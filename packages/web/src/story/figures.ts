import type { FigureRange } from "../api/answers.js";

export type Telling = FigureRange["by"][number];

/** "8", or "8 to 11" where those who say so do not agree. */
export function figureWords({ low, high }: Pick<FigureRange, "low" | "high">): string {
  return low === high ? numbered(low) : `${numbered(low)} to ${numbered(high)}`;
}

/** What one source says: "8", "at least 8", "at most 8", "8–11". */
export function tellingWords({ low, high }: Pick<Telling, "low" | "high">): string {
  if (low === undefined) return high === undefined ? "some" : `at most ${numbered(high)}`;
  if (high === undefined) return `at least ${numbered(low)}`;
  return low === high ? numbered(low) : `${numbered(low)}–${numbered(high)}`;
}

/** A source and what it said over time; the same number told again is one step with several reports. */
export interface SourceLine {
  readonly source: string;
  readonly steps: readonly (Pick<Telling, "low" | "high"> & {
    readonly date?: string;
    readonly reports: readonly string[];
  })[];
}

/** The tellings of a figure by their sources, those that spoke first first; within a source, by time. */
export function sourceLines({ by }: FigureRange): SourceLine[] {
  const sources = new Map<string, SourceLine["steps"][number][]>();
  for (const { low, high, date, source, report } of [...by].sort((a, b) => compare(a.date, b.date))) {
    const steps = sources.get(source) ?? [];
    sources.set(source, steps);
    const last = steps.at(-1);
    if (last && last.low === low && last.high === high) {
      steps[steps.length - 1] = { ...last, reports: [...last.reports, report] };
    } else {
      const bounds = { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
      steps.push({ ...bounds, ...(date && { date }), reports: [report] });
    }
  }
  return [...sources].map(([source, steps]) => ({ source, steps }));
}

function numbered(value: number): string {
  return value.toLocaleString("en");
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
