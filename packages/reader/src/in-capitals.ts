/** Whether the text is written in capitals throughout. */
export function isInCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  // The runs of small letters, of which each holds one at the least, are enough to say no to nearly all texts.
  const small = text.match(/[a-z]+/g)?.length ?? 0;
  if (upper <= 0.8 * (upper + small)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 20 && upper > 0.8 * letters;
}
