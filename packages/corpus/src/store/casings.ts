/**
 * A text as `lower()` of a database gives it, in whatever capitals it may be stored: databases make no other letters small
 * than those of ASCII. One that has no others is given once.
 */
export function casings(text: string): string[] {
  return [...new Set([text, text.toLowerCase(), text.toUpperCase()].map(inSmallLetters))];
}

function inSmallLetters(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
