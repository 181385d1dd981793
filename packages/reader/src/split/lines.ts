import type { Span } from "sayso-record";

const PROSE_WIDTH = 50;

/**
 * Where single line breaks of a block part sentences: offsets of the breaks. None where the lines are those of a column,
 * each about as long as the next, its end set by a width and not by the sense.
 */
export function partingBreaks(text: string, [start, end]: Span): Set<number> {
  const breaks: number[] = [];
  for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) breaks.push(at);
  const parting = new Set<number>();
  if (!breaks.length) return parting;
  const width = breaks.reduce((most, at, i) => Math.max(most, at - ((breaks[i - 1] ?? start - 1) + 1)), 0);
  for (const [i, at] of breaks.entries()) {
    const from = (breaks[i - 1] ?? start - 1) + 1;
    if (!isWrapped(text, from, at, end, width)) parting.add(at);
  }
  return parting;
}

/** Whether the line goes on in the next one: the first word of the next would not have fitted any more. */
function isWrapped(text: string, from: number, at: number, end: number, width: number): boolean {
  const next = /\S{1,60}/y;
  let after = at;
  while (after < end && /\s/.test(text.charAt(after))) after++;
  next.lastIndex = after;
  const word = next.exec(text)?.[0] ?? "";
  const length = text.slice(from, at).trimEnd().length;
  if (!word) return true;
  const fits = length + 1 + word.length <= width;
  // A line that had room for the next word was ended on purpose, unless it plainly goes on.
  if (fits || width < PROSE_WIDTH)
    return /[\p{Ll},;-]\s*$/u.test(text.slice(Math.max(from, at - 3), at)) && /^[\p{Ll}(]/u.test(word);
  return width <= 200;
}
