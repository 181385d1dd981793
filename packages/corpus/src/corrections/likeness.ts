/** How much two texts have in common: the share of their words, each counted once, that are in both, 0 to 1. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [x, y] = [wordsIn(one), wordsIn(other)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared === 0 ? 0 : shared / (x.size + y.size - shared);
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
