import type { Tally } from "sayso-corpus";
import { clock, counted } from "../progress.js";

/**
 * What became of the items, in lines: how many were stored, were known, were refused and why. `duration` in
 * milliseconds.
 */
export function summary({ outcomes, refused }: Tally, corpus: string, duration: number, stopped: boolean): string {
  const stored = outcomes.new + outcomes.replaced + outcomes.older;
  const versions = [
    outcomes.replaced && `${counted(outcomes.replaced)} of them newer versions`,
    outcomes.older && `${counted(outcomes.older)} of them older versions`,
  ].filter(Boolean);
  const reasons = [...refused].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    `${corpus}: ${reports(stored)} stored${versions.length ? ` (${versions.join(", ")})` : ""} in ${clock(duration)}`,
    ...(outcomes.known ? [`  ${reports(outcomes.known)} known already`] : []),
    ...reasons.map(([code, count]) => `  ${counted(count)} refused: ${code}`),
    ...(stopped ? ["  stopped: the same command goes on from here"] : []),
    "",
  ].join("\n");
}

function reports(count: number): string {
  return `${counted(count)} ${count === 1 ? "report" : "reports"}`;
}
