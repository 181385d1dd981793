import { countryNamed, peopleNamed } from "./countries.js";
import { normalForm } from "./normal-form.js";

const SMALL = /^(?:of|the|and|for|in|on|de|to|a|an|against|with|by|del|la|y|e|du|des|al)$/i;

/** Whether `short` is made of the initials of `long`: "SDF", "U.N.", "CENTCOM" (first letters of words, small words optional). */
export function isAcronym(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}\d]/gu, "");
  if (letters.length < 2 || letters.length > 10 || !/^\p{Lu}+[\p{Lu}\d]*s?$/u.test(letters)) return false;
  const words = long
    .replace(/^the\s+/i, "")
    .split(/[\s–—-]+/u)
    .filter((word) => /^[\p{L}\d]/u.test(word));
  if (words.length < 2) return false;
  const wanted = letters.toLowerCase();
  const initials = (list: string[]) => list.map((word) => word[0]?.toLowerCase() ?? "").join("");
  const great = words.filter((word) => !SMALL.test(word));
  if (initials(words) === wanted || initials(great) === wanted) return true;
  // "the UN Office for Project Services (OPS)": whose office it is need not count.
  const [whose = "", ...rest] = great;
  if (
    rest.length > 1 &&
    (countryNamed(whose) ?? peopleNamed(whose) ?? /^u\.?n\.?$/i.test(whose)) &&
    initials(rest) === wanted
  )
    return true;
  return (
    words.length <= 8 &&
    isPartial(
      wanted,
      great.map((word) => normalForm(word)),
    )
  );
}

/** CENTCOM of Central Command, UNICEF-like: every word gives its first letters, all are used, three letters a word at least on the mean. */
function isPartial(wanted: string, words: readonly string[]): boolean {
  if (wanted.length < 5) return false;
  const [first, ...rest] = words;
  if (first === undefined) return wanted === "";
  for (let taken = Math.min(first.length, wanted.length); taken >= 1; taken--) {
    if (first.slice(0, taken) === wanted.slice(0, taken) && finish(wanted.slice(taken), rest)) return true;
  }
  return false;
}

function finish(wanted: string, words: readonly string[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return wanted === "";
  for (let taken = 1; taken <= Math.min(first.length, wanted.length); taken++) {
    if (first.slice(0, taken) === wanted.slice(0, taken) && finish(wanted.slice(taken), rest)) return true;
  }
  return false;
}
