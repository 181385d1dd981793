/** Milliseconds of the processor that the work takes: what others do meanwhile does not count. */
export async function cost(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds: the middle one, the one that 95 of 100 stay under, and the longest. */
export interface Spread {
  median: number;
  p95: number;
  most: number;
}

export function spreadOf(taken: readonly number[]): Spread {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}

/** Reports that a process puts in one by one before they are counted: in the first half thousand Node still compiles what is asked. */
export const WARMING = 600;
