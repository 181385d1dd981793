import { United } from "../united.js";
import type { Features } from "./features.js";
import { matchTellings, STRONG, WEAK } from "./match.js";

/** Something that can be put into a story: tellings of equal features are one. */
export interface Node {
  key: string;
  features: Features;
}

/** What a person said about two nodes; it wins. */
export interface Tie {
  a: string;
  b: string;
}

/**
 * Groups nodes into stories: the best matches first, and never two together that contradict each other. A node without a
 * strong match goes with the one that it matches best, if that is well enough. It depends on the nodes alone, not on their
 * order. Gives the keys of each story's nodes, sorted.
 */
export function clusterNodes(nodes: readonly Node[], ties: readonly Tie[] = []): string[][] {
  const all = [...nodes].sort((a, b) => compare(a.key, b.key));
  const at = new Map(all.map(({ key }, index) => [key, index]));
  const { strong, weak, apart } = pairsOf(all);
  const united = new United();
  const rootOf = (index: number) => united.of(index);
  const members = all.map((_, index) => [index]);
  const join = (a: number, b: number, regardless: boolean) => {
    const [x, y] = [rootOf(a), rootOf(b)].sort((p, q) => p - q);
    if (x === undefined || y === undefined || x === y) return;
    const [into, from] = [members[x] ?? [], members[y] ?? []];
    if (!regardless && into.some((one) => from.some((other) => apart.has(pairKey(one, other))))) return;
    united.join(x, y);
    into.push(...from);
    members[y] = [];
  };
  for (const { a, b } of strong) join(a, b, false);
  const hasStrong = new Set(strong.flatMap(({ a, b }) => [a, b]));
  const placed = new Set<number>();
  for (const { a, b } of weak) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (hasStrong.has(one) || placed.has(one)) continue;
      placed.add(one);
      join(one, other, false);
    }
  }
  // Those that went together so belong to the story that one of them matches well enough.
  for (const { a, b, score } of weak) {
    if (score < FAIR) break;
    const strongRoots = new Set([...hasStrong].map(rootOf));
    if (strongRoots.has(rootOf(a)) !== strongRoots.has(rootOf(b))) join(a, b, false);
  }
  // Last, so that the whole of one story goes with the whole of the other.
  for (const { a, b } of ties) {
    const [x, y] = [at.get(a), at.get(b)];
    if (x !== undefined && y !== undefined) join(x, y, true);
  }
  return members.filter((one) => one.length > 0).map((one) => one.map((index) => all[index]?.key ?? "").sort(compare));
}

interface Pair {
  a: number;
  b: number;
  score: number;
}

function pairsOf(all: readonly Node[]): { strong: Pair[]; weak: Pair[]; apart: Set<number> } {
  const strong: Pair[] = [];
  const weak: Pair[] = [];
  const apart = new Set<number>();
  for (const [a, one] of all.entries()) {
    for (let b = a + 1; b < all.length; b++) {
      const other = all[b];
      const score = other && matchTellings(one.features, other.features);
      if (score === undefined || score < APART) apart.add(pairKey(a, b));
      else if (score >= STRONG) strong.push({ a, b, score });
      else if (score >= WEAK) weak.push({ a, b, score });
    }
  }
  const best = (x: Pair, y: Pair) => y.score - x.score || x.a - y.a || x.b - y.b;
  return { strong: strong.sort(best), weak: weak.sort(best), apart };
}
/** So well must one match that takes others along. */
const FAIR = 0.6;
/** So little in common that a third must not bring them together. */
const APART = 0.15;
const MOST = 2 ** 26;

function pairKey(a: number, b: number): number {
  return a < b ? a * MOST + b : b * MOST + a;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
