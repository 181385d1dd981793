/** A case to learn from: its signs with their values, and how it came out. */
export interface Case {
  signs: readonly { name: string; value: number }[];
  right: boolean;
}

const STEPS = 25;

/** How likely a case with these signs comes out right, by the weights. */
export function likelihood(weights: ReadonlyMap<string, number>, signs: Case["signs"]): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, { name, value }) => sum + value * (weights.get(name) ?? 0), 0)));
}

/**
 * The weights of a logistic over the signs, by Newton's method, each pulled towards 0 by `ridge` but for the signs in `free`. The same cases
 * in the same order give the same weights.
 */
export function fitted(cases: readonly Case[], ridge: number, free: ReadonlySet<string>): Map<string, number> {
  const names = [...new Set(cases.flatMap(({ signs }) => signs.map(({ name }) => name)))].sort();
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = cases.map(({ signs, right }) => ({
    signs: signs.map(({ name, value }) => ({ at: places.get(name) ?? 0, value })),
    right: right ? 1 : 0,
  }));
  // A trace of a pull keeps the steps finite where a sign always comes out the same.
  const pulls = names.map((name) => (free.has(name) ? 1e-6 : ridge));
  let weights = names.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => weight * (pulls[at] ?? 0));
    const bend = weights.map((_, at) => weights.map((_, other) => (at === other ? (pulls[at] ?? 0) : 0)));
    for (const { signs, right } of rows) {
      const score = signs.reduce((sum, { at, value }) => sum + value * (weights[at] ?? 0), 0);
      const likely = 1 / (1 + Math.exp(-score));
      for (const { at, value } of signs) {
        slope[at] = (slope[at] ?? 0) + value * (likely - right);
        const row = bend[at] ?? [];
        for (const other of signs) row[other.at] = (row[other.at] ?? 0) + value * other.value * likely * (1 - likely);
      }
    }
    const change = solved(bend, slope);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}

/** x of `matrix` x = `vector`, by elimination with the largest pivot. */
function solved(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0]);
  const size = rows.length;
  const cell = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++) if (Math.abs(cell(row, at)) > Math.abs(cell(pivot, at))) pivot = row;
    const [upper, chosen] = [rows[at], rows[pivot]];
    if (!upper || !chosen) break;
    rows[at] = chosen;
    rows[pivot] = upper;
    for (let row = at + 1; row < size; row++) {
      const factor = cell(row, at) / cell(at, at);
      rows[row] = (rows[row] ?? []).map((value, column) => value - factor * cell(at, column));
    }
  }
  const out = Array.from({ length: size }, () => 0);
  for (let at = size - 1; at >= 0; at--) {
    const known = out.reduce((sum, value, column) => (column > at ? sum + value * cell(at, column) : sum), 0);
    out[at] = (cell(at, size) - known) / cell(at, at);
  }
  return out;
}
