/**
 * What an uncased encoder cannot see: the shape of a word, and how its sentence is written as a whole. Together one
 * number that the model takes beside the pieces. Twin of training/sayso_training/words.py: keep them equal.
 */

const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;

export const SHAPES = 8;
/** The casing of [CLS], [SEP] and padding. */
export const NO_CASING = 0;

/**
 * 0 no letters and no digits, 1 digits, 2 no upper case, 3 First letter upper, 4 ALL upper, 5 a single upper letter,
 * 6 mIxed, 7 letters and digits.
 */
export function shape(word: string): number {
  return look(word).shape;
}

/**
 * How the words of a sentence are written: 0 as usual, 1 IN CAPITALS, 2 in lower case, 3 Like a Title.
 * Words of fewer than two letters say nothing.
 */
export function style(words: readonly string[]): number {
  return styleOf(words.map(look));
}

/** The casing of every word of a sentence, 1 to 32. */
export function casing(words: readonly string[]): number[] {
  const looks = words.map(look);
  const kind = styleOf(looks);
  return looks.map((word) => 1 + kind * SHAPES + word.shape);
}

interface Look {
  readonly shape: number;
  readonly letters: number;
}

function styleOf(words: readonly Look[]): number {
  const counts = new Array<number>(SHAPES).fill(0);
  let seen = 0;
  for (const { shape, letters } of words) {
    if (letters < 2) continue;
    seen++;
    counts[shape] = (counts[shape] ?? 0) + 1;
  }
  const [, , lower = 0, title = 0, capitals = 0] = counts;
  if (seen === 0) return 0;
  if (capitals >= 0.7 * seen) return 1;
  if (lower === seen) return 2;
  return seen >= 3 && title >= 0.6 * seen ? 3 : 0;
}

function look(word: string): Look {
  if (/^[a-z]+$/.test(word)) return { shape: 2, letters: word.length };
  let letters = 0;
  let upper = 0;
  let digits = false;
  let firstUpper = false;
  for (const character of word) {
    if (LETTER.test(character)) {
      letters++;
      if (character === character.toLowerCase()) continue;
      upper++;
      if (letters === 1) firstUpper = true;
    } else if (!digits && DIGIT.test(character)) digits = true;
  }
  return { shape: shapeOf(letters, upper, digits, firstUpper), letters };
}

function shapeOf(letters: number, upper: number, digits: boolean, firstUpper: boolean): number {
  if (letters === 0) return digits ? 1 : 0;
  if (digits) return 7;
  if (upper === 0) return 2;
  if (upper === letters) return letters > 1 ? 4 : 5;
  return firstUpper && upper === 1 ? 3 : 6;
}
