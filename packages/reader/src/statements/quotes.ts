import type { Span } from "sayso-record";
import type { Analysis } from "../analysis.js";

/** A stretch between quotation marks, the marks with it. */
export interface Quotation {
  readonly span: Span;
  /** Whether a mark closes it; else it ends with its paragraph. */
  readonly closed: boolean;
  /** Whether it goes on with what the paragraph before left open, by a mark that opens again. */
  readonly goesOn: boolean;
}

interface Open {
  readonly mark: Mark;
  readonly start: number;
  readonly goesOn: boolean;
}

type Mark = "curly" | "straight" | "guillemet" | "single" | "straight single";

/** Marks deeper than this are not looked at: nobody quotes so, and a text of marks alone must not cost more than its length. */
const DEEPEST = 4;

/**
 * The outermost quotations of a report, in order, apart. Marks may be curly or straight, double or single, and need not balance: a quotation
 * that is never closed ends with its paragraph, or with its sentence where another one opens behind it, and one in single marks that is never
 * closed was an apostrophe.
 */
export function quotations(analysis: Pick<Analysis, "text" | "sentences">): Quotation[] {
  const out: Quotation[] = [];
  let left = false;
  for (const paragraph of paragraphs(analysis)) {
    const found = inParagraph(analysis.text, paragraph, left);
    left = found.some(({ closed }) => !closed);
    for (const one of found) out.push(one);
  }
  return out;
}

function inParagraph(text: string, { span, ends }: Paragraph, left: boolean): Quotation[] {
  const [from, to] = span;
  const out: Quotation[] = [];
  const stack: Open[] = [];
  const signs = signsIn(text, span);
  const ahead = new Ahead(signs);
  const close = (depth: number, end: number) => {
    const open = stack[depth];
    stack.length = depth;
    if (!open || end - open.start <= 2) return;
    // Under a single mark it counts for now: the mark may yet turn out to be an apostrophe.
    if (stack.some(({ mark }) => !isSingle(mark))) return;
    while ((out.at(-1)?.span[0] ?? -1) > open.start) out.pop();
    out.push({ span: [open.start, end], closed: true, goesOn: open.goesOn });
  };
  const firstStraight = signs.find(({ mark }) => mark === "straight");
  let next = 0;
  for (const sign of signs) {
    const { at, mark, opens, closes, length } = sign;
    ahead.pass(sign);
    const before = opens && !closes && !isSingle(mark) ? stack.findLastIndex((open) => open.mark === mark) : -1;
    if (before >= 0 && ahead.lacks(mark, stack)) {
      // "“Shoot me. Then he fell. “No,” she said": the first was never closed.
      const { start, goesOn } = stack[before] ?? { start: at, goesOn: false };
      while (next < ends.length && (ends[next] ?? to) <= start) next++;
      const end = ends[next] ?? to;
      if (end <= at) {
        stack.length = before;
        if (!stack.some((open) => !isSingle(open.mark))) out.push({ span: [start, end], closed: false, goesOn });
      }
    }
    const depth = closes ? stack.findLastIndex((open) => open.mark === mark) : -1;
    // A line broken off in the middle of a quotation: it goes on to the mark that closes it.
    if (left && sign === firstStraight && hugsLast(text, at, length)) {
      stack.length = 0;
      out.splice(0, out.length, { span: [from, at + length], closed: true, goesOn: true });
    } else if (depth >= 0 && (closes || !opens)) close(depth, at + length);
    else if (opens && stack.length < DEEPEST) stack.push({ mark, start: at, goesOn: left && at === from });
  }
  const open = stack.find(({ mark }) => !isSingle(mark));
  if (open && to - open.start > 1) {
    while ((out.at(-1)?.span[0] ?? -1) > open.start) out.pop();
    out.push({ span: [open.start, to], closed: false, goesOn: open.goesOn });
  }
  return out;
}

/** How many marks that only open, and only close, are still to come in a paragraph. */
class Ahead {
  readonly #left = new Map<Mark, number>();

  constructor(signs: readonly Sign[]) {
    for (const sign of signs) this.#add(sign, 1);
  }

  pass(sign: Sign): void {
    this.#add(sign, -1);
  }

  /** Whether what is open, and one more that opens, cannot all be closed. */
  lacks(mark: Mark, stack: readonly Open[]): boolean {
    const open = stack.filter((one) => one.mark === mark).length + 1;
    return open > (this.#left.get(mark) ?? 0);
  }

  /** Marks that close, less those that open. */
  #add({ mark, opens, closes }: Sign, sign: 1 | -1): void {
    if (opens !== closes) this.#left.set(mark, (this.#left.get(mark) ?? 0) + (closes ? sign : -sign));
  }
}

function isSingle(mark: Mark): boolean {
  return mark === "single" || mark === "straight single";
}

interface Sign {
  readonly mark: Mark;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly length: number;
}

/** The quotation marks of a paragraph, in order. */
function signsIn(text: string, [from, to]: Span): (Sign & { at: number })[] {
  const out: (Sign & { at: number })[] = [];
  for (let at = from; at < to; at++) {
    const sign = signAt(text, at);
    if (!sign) continue;
    out.push({ ...sign, at });
    at += sign.length - 1;
  }
  return out;
}

/** What the quotation mark at `at` can do; undefined where there is none. */
function signAt(text: string, at: number): Sign | undefined {
  const char = text[at];
  switch (char) {
    case "“":
    case "„":
      return { mark: "curly", opens: true, closes: false, length: 1 };
    case "”":
      // "She said: ”We know.": some open by the mark that closes.
      return { mark: "curly", opens: hugsNext(text, at, 1), closes: true, length: 1 };
    case "«":
      return { mark: "guillemet", opens: true, closes: false, length: 1 };
    case "»":
      return { mark: "guillemet", opens: false, closes: true, length: 1 };
    case '"':
      return { mark: "straight", ...straight(text, at, 1) };
    case "`":
      return text[at + 1] === "`" ? { mark: "straight", opens: true, closes: false, length: 2 } : undefined;
    case "'":
      if (text[at + 1] === "'") return { mark: "straight", ...straight(text, at, 2) };
      return { mark: "straight single", ...single(text, at) };
    case "‘":
      return { mark: "single", opens: !isLetter(text[at - 1]), closes: false, length: 1 };
    case "’":
      return { mark: "single", opens: false, closes: !isLetter(text[at + 1]), length: 1 };
    default:
      return undefined;
  }
}

/** A straight mark closes what is open, unless it hugs the next word alone. */
function straight(text: string, at: number, length: number): Pick<Sign, "opens" | "closes" | "length"> {
  return { opens: true, closes: !hugsNext(text, at, length), length };
}

/** Whether the next word follows at once, and no word stands right before. */
function hugsNext(text: string, at: number, length: number): boolean {
  const before = text[at - 1];
  const after = text[at + length];
  return (before === undefined || /[\s([—–-]/.test(before)) && after !== undefined && !/\s/.test(after);
}

/** Whether a mark follows the word before it at once, and none comes right behind. */
function hugsLast(text: string, at: number, length: number): boolean {
  const before = text[at - 1];
  const after = text[at + length];
  return before !== undefined && !/[\s([—–-]/.test(before) && (after === undefined || /\s/.test(after));
}

function single(text: string, at: number): Pick<Sign, "opens" | "closes" | "length"> {
  const before = text[at - 1];
  const opens = (before === undefined || /[\s(["“:—–]/.test(before)) && isLetter(text[at + 1]);
  return { opens, closes: !opens && !isLetter(text[at + 1]), length: 1 };
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** A paragraph, and where its sentences end. */
interface Paragraph {
  readonly span: Span;
  readonly ends: readonly number[];
}

function paragraphs({ sentences }: Pick<Analysis, "sentences">): Paragraph[] {
  const out: { span: Span; ends: number[] }[] = [];
  let current = -1;
  for (const { span, paragraph } of sentences) {
    const last = out.at(-1);
    if (last && paragraph === current) {
      last.span = [last.span[0], span[1]];
      last.ends.push(span[1]);
    } else out.push({ span: [span[0], span[1]], ends: [span[1]] });
    current = paragraph;
  }
  return out;
}

/** For each word the index of the quotation that it stands in, its marks included, or -1. */
export function quotationOfWords({ words }: Pick<Analysis, "words">, found: readonly Quotation[]): number[] {
  let at = 0;
  return words.map(({ span: [start, end] }) => {
    while (at < found.length && (found[at]?.span[1] ?? 0) <= start) at++;
    return (found[at]?.span[0] ?? Number.POSITIVE_INFINITY) < end ? at : -1;
  });
}
