/** Titles of address keep their stop in the text; everything else is compared without marks. */
const MARKS = /[.,;:!?"“”„«»()[\]{}*_]/gu;
const APOSTROPHES = /['’‘ʼ`´ʿʾ]/gu;
const DASHES = /[-‐‑‒–—]/gu;

/**
 * A name as it is compared: lower case, without accents, marks, apostrophes, "the" and possessive "'s"; hyphens count as
 * spaces ("al-Rufay’i's" → "al rufayi").
 */
export function normalForm(name: string): string {
  // Most are words without any of that.
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name)) {
    const plain = name.toLowerCase();
    return plain.startsWith("the ") ? plain.slice(4) : plain;
  }
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?(?=\s*$)/u, "")
    .replace(APOSTROPHES, "")
    .replace(DASHES, " ")
    .replace(MARKS, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^the (?=.)/u, "");
}

/** Whether two words differ by one letter put in, left out, changed or swapped with its neighbour. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
