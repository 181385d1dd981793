import type { Span } from "sayso-record";

/** A line of the text without its outer white space, and how far it is indented. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

/** Columns wider than this are no typewriter's or terminal's: their line ends were set by a person. */
const WIDEST_COLUMN = 120;
/** In wrapped text nearly every line is too full for the next word; the rest are last lines of paragraphs. */
const SHARE_OF_FULL_LINES = 0.7;
/** With fewer line ends than this, chance could make them look full. */
const FEWEST_LINE_ENDS = 3;
/** The same where each paragraph has a width of its own: its widest line is full by itself, so that more is asked for. */
const OWN_WIDTH = { share: 0.8, lineEnds: 4, lines: 3 };

/**
 * The text's paragraphs, in order, trimmed, holding every character that is no white space.
 *
 * Blank lines always part paragraphs. A single line end parts them too, unless it only wraps the line:
 * - the text is set in a column: no line is wider than 120 characters, and at least 7 in 10 of its single line ends (but
 *   for those before an indent) stand where the next line's first word would have overrun the widest line. In such text a line end parts paragraphs only
 *   after a short line that ends a sentence, or before a deeper indent. Where the paragraphs are set in columns of different widths, each counts
 *   against its own widest line, and 8 in 10 must be full;
 * - or the next line goes on in lower case after a line that ends no sentence.
 *
 * `partsAt` may force a break between two lines that the shape alone would join: a byline over the first sentence.
 */
export function paragraphs(text: string, partsAt: (before: string, after: string) => boolean = () => false): Span[] {
  const groups = linesOf(text);
  const columns = columnsOf(text, groups);
  const spans: Span[] = [];
  const isParted = (last: Line, line: Line) =>
    partsAt(text.slice(last.start, last.end), text.slice(line.start, line.end));
  groups.forEach((lines, at) => {
    const column = columns?.[at];
    let from: Line | undefined;
    let last: Line | undefined;
    for (const line of lines) {
      if (from && last && !(isWrapped(text, last, line, column) && !isParted(last, line))) {
        spans.push([from.start, last.end]);
        from = line;
      }
      from ??= line;
      last = line;
    }
    if (from && last) spans.push([from.start, last.end]);
  });
  return spans;
}

function isWrapped(text: string, last: Line, line: Line, column: number | undefined): boolean {
  if (column === undefined) return !endsSentence(text, last) && /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
  return !isIndented(text, last, line) && (isFull(text, last, line, column) || !endsSentence(text, last));
}

/** Whether the line begins a paragraph by standing deeper than a line that ends a sentence. */
function isIndented(text: string, last: Line, line: Line): boolean {
  return line.indent > last.indent + 1 && endsSentence(text, last);
}

function endsSentence(text: string, line: Line): boolean {
  return /[.!?:;…][”"’')\]]*$/u.test(text.slice(Math.max(line.start, line.end - 4), line.end));
}

/** Whether the next line's first word would have overrun the column. */
function isFull(text: string, last: Line, line: Line, column: number): boolean {
  const word = /^\S{1,120}/u.exec(text.slice(line.start, Math.min(line.end, line.start + 120)))?.[0].length ?? 0;
  return last.indent + (last.end - last.start) + 1 + word > column;
}

/** The width of the column that each group of lines is set in; undefined where they are set in none. */
function columnsOf(text: string, groups: readonly Line[][]): number[] | undefined {
  const own = groups.map((lines) =>
    lines.reduce((most, { start, end, indent }) => Math.max(most, indent + end - start), 0),
  );
  const widest = own.reduce((most, width) => Math.max(most, width), 0);
  if (widest > WIDEST_COLUMN) return undefined;
  const one = groups.map(() => widest);
  if (areFull(text, groups, one, FEWEST_LINE_ENDS, SHARE_OF_FULL_LINES)) return one;
  const long = (_: unknown, at: number) => (groups[at]?.length ?? 0) >= OWN_WIDTH.lines;
  return areFull(text, groups.filter(long), own.filter(long), OWN_WIDTH.lineEnds, OWN_WIDTH.share) ? own : undefined;
}

/** Whether there are line ends enough in these groups, and nearly all stand where the column of their group is full. */
function areFull(
  text: string,
  groups: readonly Line[][],
  columns: readonly number[],
  fewest: number,
  share: number,
): boolean {
  let ends = 0;
  let full = 0;
  groups.forEach((lines, group) => {
    lines.forEach((line, at) => {
      const next = lines[at + 1];
      if (!next || isIndented(text, line, next)) return;
      ends++;
      if (isFull(text, line, next, columns[group] ?? 0)) full++;
    });
  });
  return ends >= fewest && full >= ends * share;
}

/** Lines that are not blank, in groups parted by blank ones. */
function linesOf(text: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (let at = 0; at <= text.length; ) {
    const next = endOfLine(text, at);
    let start = at;
    while (start < next && isSpace(text, start)) start++;
    let end = next;
    while (end > start && isSpace(text, end - 1)) end--;
    if (start < end) group.push({ start, end, indent: start - at });
    else if (group.length) {
      groups.push(group);
      group = [];
    }
    at = next + (text.startsWith("\r\n", next) ? 2 : 1);
  }
  if (group.length) groups.push(group);
  return groups;
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Line feed, carriage return, form feed, next line, line and paragraph separators.
    if (code === 10 || code === 13 || code === 12 || code === 0x85 || code === 0x2028 || code === 0x2029) return at;
  }
  return text.length;
}

/** White space as a span may not begin or end with: what `\s` and `trim` take for it. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/u.test(text.charAt(at)) || code === 0x85;
}
