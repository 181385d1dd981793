/** Something read, with how sure the reader was, and whether the gold agrees. */
export interface Judged {
  confidence: number;
  right: boolean;
}

export interface Bin {
  from: number;
  to: number;
  count: number;
  /** Mean confidence of those in the bin. */
  sure: number;
  /** Share of those in the bin that are right. */
  right: number;
}

export const BINS = 10;

/** Ten bins of equal width; empty ones are left out. */
export function reliability(all: readonly Judged[]): Bin[] {
  const bins: Bin[] = [];
  for (let at = 0; at < BINS; at++) {
    const inside = inBin(all, at);
    if (!inside.length) continue;
    const sure = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const right = inside.filter((one) => one.right).length / inside.length;
    bins.push({ from: at / BINS, to: (at + 1) / BINS, count: inside.length, sure, right });
  }
  return bins;
}

/** Expected calibration error: how far confidence and share right lie apart, bins weighed by how much is in them. */
export function calibrationError(all: readonly Judged[]): number {
  const apart = reliability(all).reduce((sum, { count, sure, right }) => sum + count * Math.abs(sure - right), 0);
  return all.length ? apart / all.length : 0;
}

/** The calibration error that as many cases would show whose likelihood is exactly their confidence: nobody can do better but by luck. */
export function byChance(all: readonly Judged[]): number {
  const spread = Array.from({ length: BINS }, (_, at) =>
    inBin(all, at).reduce((sum, { confidence }) => sum + confidence * (1 - confidence), 0),
  );
  // The mean distance of a normal deviate from its mean is √(2/π) of its standard deviation.
  const apart = spread.reduce((sum, variance) => sum + Math.sqrt((2 / Math.PI) * variance), 0);
  return all.length ? apart / all.length : 0;
}

function inBin(all: readonly Judged[], at: number): Judged[] {
  return all.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === at);
}

/** The bins as a table for docs/scores.md. */
export function reliabilityTable(all: readonly Judged[]): string {
  const rows = reliability(all).map(
    ({ from, to, count, sure, right }) =>
      `| ${from.toFixed(1)}–${to.toFixed(1)} | ${count} | ${sure.toFixed(2)} | ${right.toFixed(2)} |`,
  );
  return ["| confidence | how many | mean | share right |", "|---|---|---|---|", ...rows].join("\n");
}
