import type { Span } from "sayso-record";

const NARROWEST = 40;
const WIDEST = 120;
/** Of the lines that go on below, how many must be full for a text to be set in a column. */
const MOST = 0.6;

/**
 * How wide the column is in which a text is set: its lines end where the next word would not have fitted any more.
 * Undefined for a text whose lines end by sense, or that has no lines.
 */
export function columnWidth(text: string): number | undefined {
  const lines = text.split("\n");
  if (lines.length < 2) return undefined;
  const lengths = lines.map((line) => line.trimEnd().length);
  // The widest but for a few that stick out.
  const width = [...lengths].sort((a, b) => b - a)[Math.floor(lengths.length / 50)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return undefined;
  let full = 0;
  let broken = 0;
  for (const [at, next] of lines.slice(1).entries()) {
    const length = lengths[at] ?? 0;
    if (!next.trim() || !length) continue;
    broken++;
    const word = next.trimStart().indexOf(" ");
    if (length + 1 + (word < 0 ? next.trim().length : word) > width) full++;
  }
  return broken && full >= MOST * broken ? width : undefined;
}

const LIST_ITEM = /^\s*(?:[-*•·–—]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/;

/** Offsets of the line breaks of a block that part sentences: all but those of a column, and those within a phrase. */
export function partingBreaks(text: string, [start, end]: Span, column: number | undefined): Set<number> {
  const parting = new Set<number>();
  let from = start;
  for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) {
    const stop = text.indexOf("\n", at + 1);
    const next = text.slice(at + 1, stop < 0 || stop > end ? end : Math.min(stop, at + 200));
    if (column ? LIST_ITEM.test(next) : !goesOn(text.slice(Math.max(from, at - 40), at), next)) parting.add(at);
    from = at + 1;
  }
  return parting;
}

/** Whether a line that was broken on purpose is still in the middle of a phrase. */
function goesOn(line: string, next: string): boolean {
  return /[\p{L},-]\s*$/u.test(line) && /^\s*\p{Ll}/u.test(next);
}
