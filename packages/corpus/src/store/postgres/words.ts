/** How many words one row of the index holds: PostgreSQL counts places in a text to 16,383. */
const MOST_WORDS = 8000;
/** How many UTF-16 units: a row takes less than 1 MiB. */
const MOST_UNITS = 200_000;
/** How many words a row has in common with the one before, so that a phrase is not cut in two. */
const SHARED = 50;

/** The words of a text as SQLite's index tells them apart: letters and digits, without accents and capitals. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}+/gu, "");
  return plain.toLowerCase().match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [];
}

/** The words of a text, with spaces between, in pieces that a row of the index can hold. */
export function piecesOf(text: string): string[] {
  const words = wordsOf(text);
  const pieces: string[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from;
    for (let units = 0; to < words.length && to - from < MOST_WORDS; to++) {
      units += (words[to]?.length ?? 0) + 1;
      if (units > MOST_UNITS && to > from) break;
    }
    pieces.push(words.slice(from, to).join(" "));
    if (to === words.length) break;
    from = Math.max(from + 1, to - SHARED);
  }
  return pieces;
}
