/** Letters that do not come apart into a base and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ə: "e",
  ǝ: "e",
  ŋ: "n",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};
const SHORT: ReadonlyMap<string, string> = new Map([
  ["saint", "st"],
  ["mount", "mt"],
  ["fort", "ft"],
]);

/**
 * The name as it is looked up: lower case without accents, apostrophes and full stops, other signs as single spaces,
 * "Saint" as "st". `scripts/fold.py` does the same when the data is built.
 */
export function fold(name: string): string {
  const plain = /^[a-z]+(?: [a-z]+)*$/i.test(name) ? name.toLowerCase() : inPlainLetters(name);
  return plain.replace(/(?<![^ ])(?:saint|mount|fort)(?![^ ])/g, (word) => SHORT.get(word) ?? word);
}

function inPlainLetters(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{Mn}/gu, "")
    .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[.'’‘ʼʻʾʿ`´ˈ]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
