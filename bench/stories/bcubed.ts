/** Precision, recall and their mean, over items that have a true group each and a found one. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * B-cubed: of the items found together with each item, how many belong with it, and the other way round, averaged over
 * items. `found` gives an item that was not found a group of its own.
 */
export function bcubed(items: readonly { truth: string; found: string }[]): Score {
  const byTruth = sizes(items.map(({ truth }) => truth));
  const byFound = sizes(items.map(({ found }) => found));
  const byBoth = sizes(items.map(({ truth, found }) => `${truth}\n${found}`));
  let [precision, recall] = [0, 0];
  for (const { truth, found } of items) {
    const shared = byBoth.get(`${truth}\n${found}`) ?? 0;
    precision += shared / (byFound.get(found) ?? 1);
    recall += shared / (byTruth.get(truth) ?? 1);
  }
  precision /= Math.max(1, items.length);
  recall /= Math.max(1, items.length);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall) };
}

function sizes(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
