import type { Print } from "./print.js";

/**
 * A dispatch is cut from the bottom, so its beginning is what all copies keep: there every third shingle is a key, behind
 * it every eighth.
 */
const BEGINNING = 100;
const OF_BEGINNING = 2 ** 32 / 3;
const OF_REST = 2 ** 32 / 8;

/**
 * The shingles by which a report is found: those with the smallest hashes, as MinHash keeps them, but below a threshold
 * rather than a fixed number. So the keys of a part are keys of the whole, and a copy of a tenth is found as surely as a whole one;
 * signatures of a fixed number, parted into bands, find what is alike in all, not what is held.
 * No report has a key twice.
 */
export function keysOf({ shingles }: Print): number[] {
  const keys = new Set<number>();
  for (let at = 0; at < shingles.length; at++) {
    const shingle = shingles[at] ?? 0;
    if (shingle < (at < BEGINNING ? OF_BEGINNING : OF_REST)) keys.add(shingle);
  }
  return [...keys];
}
