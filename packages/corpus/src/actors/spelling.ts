/**
 * Which of two spellings of one form an actor is shown by: one that is not all in capitals, then by the alphabet, so that it
 * does not matter which report came first.
 */
export function betterSpelling(a: string, b: string): string {
  const [loud, other] = [isLoud(a), isLoud(b)];
  if (loud !== other) return loud ? b : a;
  return a <= b ? a : b;
}

function isLoud(name: string): boolean {
  return name.length > 5 && name === name.toUpperCase();
}
