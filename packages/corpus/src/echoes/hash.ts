/**
 * Hashes of 32 bits, the same on every machine and in every run: prints are stored, and compared years later.
 * The final mix is a bijection with good avalanche (two rounds of multiply and shift), so that "the smallest eighth of all
 * hashes" is a fair sample of shingles.
 */
export function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

/** The hash of a word: each UTF-16 code unit folded in. */
export function hashWord(word: string): number {
  let x = 0x51ed270b;
  for (let at = 0; at < word.length; at++) x = Math.imul(x ^ word.charCodeAt(at), 0x01000193);
  return mix(x);
}

/** The hash of `before` followed by `next`: order counts. */
export function hashPair(before: number, next: number): number {
  return mix(Math.imul(before, 0x9e3779b1) + next);
}
