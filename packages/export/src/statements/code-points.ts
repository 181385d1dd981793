/**
 * Offsets in code points for offsets in UTF-16 code units: of a text without characters outside the basic plane they are
 * the same. An offset in the middle of a character counts to its end.
 */
export function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index);
  return (offset) => {
    let [from, to] = [0, pairs.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((pairs[middle] ?? 0) + 1 < offset) from = middle + 1;
      else to = middle;
    }
    return offset - from;
  };
}
