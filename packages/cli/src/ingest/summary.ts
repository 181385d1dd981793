import type { Tally } from "sayso-corpus";
import { clock, counted } from "../progress.js";

/**
 * What became of the items, in lines: how many were stored, were known, were refused and why. `duration` in
 * milliseconds.
 */
export function summary({ outcomes, refused }: Tally, corpus: string, duration: number, stopped: boolean): string {
  return [...beginning(outcomes, corpus, duration), ...ending(refused, stopped)].join("\n");
}

/** The first lines of a summary: what was stored, and what was known. */
export function beginning(outcomes: Tally["outcomes"], corpus: string, duration: number): string[] {
  const stored = outcomes.new + outcomes.replaced + outcomes.older;
  const versions = [
    outcomes.replaced && `${counted(outcomes.replaced)} of them newer versions`,
    outcomes.older && `${counted(outcomes.older)} of them older versions`,
  ].filter(Boolean);
  return [
    `${corpus}: ${reports(stored)} stored${versions.length ? ` (${versions.join(", ")})` : ""} in ${clock(duration)}`,
    ...(outcomes.known ? [`  ${reports(outcomes.known)} known already`] : []),
  ];
}

/** The last lines of a summary: what was refused and why, and whether it was stopped. */
export function ending(refused: ReadonlyMap<string, number>, stopped: boolean): string[] {
  const reasons = [...refused].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...reasons.map(([code, count]) => `  ${counted(count)} refused: ${code}`),
    ...(stopped ? ["  stopped: the same command goes on from here"] : []),
    "",
  ];
}

export function reports(count: number): string {
  return `${counted(count)} ${count === 1 ? "report" : "reports"}`;
}
