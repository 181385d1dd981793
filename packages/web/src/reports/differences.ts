/** What a copy did to a paragraph of its origin. */
export interface Difference {
  readonly kind: "cut" | "added" | "kept";
  readonly text: string;
}

/**
 * What a copy cut and added, paragraph by paragraph, in reading order: the longest common run of paragraphs is kept.
 * Paragraphs count as the same when their words are, whatever the white space.
 */
export function differences(origin: string, copy: string): Difference[] {
  const [before, after] = [paragraphs(origin), paragraphs(copy)];
  const lengths = commonLengths(before, after);
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, young] = [before[i], after[j]];
    if (old !== undefined && old === young) {
      found.push({ kind: "kept", text: old });
      i++;
      j++;
    } else if (young === undefined || (old !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      found.push({ kind: "cut", text: old ?? "" });
      i++;
    } else {
      found.push({ kind: "added", text: young });
      j++;
    }
  }
  return found;
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n|\n/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, " "))
    .filter(Boolean);
}

/** Lengths of the longest common sequences of the ends from each pair of places. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (!row) continue;
      row[j] =
        before[i] === after[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
