import type { Article, Report, Span, Zone } from "sayso-record";
import type { Block, Layout } from "../reading.js";
import { dayOf } from "../times/calendar.js";
import { barredIn } from "./barred.js";
import { type Byline, bylineIn } from "./byline.js";
import { type Credit, creditIn } from "./credit.js";
import { type Dateline, datelineAt } from "./dateline.js";
import { languageOf } from "./language.js";
import { paragraphs } from "./paragraphs.js";

/** A headline and its deck are short and few; behind more than this, a report has begun. */
const LONGEST_HEADLINE = 250;
const MOST_HEADLINES = 4;
const MOST_BYLINES = 8;
/** Characters of a line over a report that names no place and no writer; a longer one is a first sentence without its stop. */
const LONGEST_BARE_HEADLINE = 120;
const FEWEST_WORDS_OF_A_HEADLINE = 3;
const MOST_WORDS_OF_AN_OUTLET = 5;
/** How far into a first paragraph a headline that lost its line end is looked for. */
const LONGEST_RUN_ON = 300;

type Piece = { span: Span; zone: Zone };

interface Found {
  dateline?: Dateline;
  bylines: Byline[];
  credits: Credit[];
}

/**
 * Parts an article into zones by its shape, and reads what it says of itself: agency, dateline, bylines, credits, language.
 * A headline is one only where the shape says so: short lines above a byline or dateline, or the article's own title.
 */
export function layout(article: Article): Layout {
  const { text } = article;
  const published = dayOf(article.published);
  const all = paragraphs(text, standApart);
  const found: Found = { bylines: [], credits: [] };
  const head = readHead(article, all, published, found);
  const blocks: Block[] = [];
  let paragraph = 0;
  all.forEach((span, at) => {
    const pieces = head[at] ?? readRest(text, span, published, found);
    for (const [i, piece] of pieces.entries()) {
      // A headline or a credit that ran into the report is a paragraph of its own; a dateline and what follows are one.
      const before = pieces[i - 1];
      if (before && before.zone !== "dateline") paragraph++;
      blocks.push({ ...piece, paragraph });
    }
    paragraph++;
  });
  return { blocks, report: reportOf(article, found) };
}

/** The paragraphs at the head of the report whose zones are known: up to and with the first dateline or byline. */
function readHead(
  article: Article,
  all: readonly Span[],
  published: string | undefined,
  found: Found,
): (Piece[] | undefined)[] {
  const { text } = article;
  const head: (Piece[] | undefined)[] = [];
  let headlines = 0;
  let day: Dateline | undefined;
  for (const [at, span] of all.entries()) {
    const dateline = datelineAt(text, span[0], span[1], published);
    if (dateline && !dateline.places.length && !dateline.agency) {
      // A day by itself; the dateline proper may follow.
      day ??= dateline;
      head.push([{ span, zone: "dateline" }]);
      continue;
    }
    if (dateline) {
      found.dateline = dateline.date || !day?.date ? dateline : { ...dateline, date: day.date };
      signPreceding(text, head, all, found);
      const pieces = split(text, span, dateline.span[1], "dateline", found);
      head.push(pieces);
      // "Cúcuta, 21 January 2025", a line of its own, and the writer on the next
      const next = pieces.length === 1 ? all[at + 1] : undefined;
      const below = next && at + 1 < all.length - 1 && !found.bylines.length ? bylineIn(text, next) : undefined;
      if (next && below && signs(below, text)) {
        found.bylines.push(below);
        head.push([{ span: next, zone: "byline" }]);
      }
      return head;
    }
    const barred = at > 0 && at < all.length - 1 ? barredIn(text, span) : undefined;
    if (barred && !found.bylines.length) {
      found.bylines.push(barred);
      const { place, rest } = barred;
      if (place) found.dateline = { span: rest, places: [place], sure: true };
      head.push([
        { span: barred.names[0]?.span ?? span, zone: "byline" },
        { span: rest, zone: "dateline" },
      ]);
      return head;
    }
    const byline = at < all.length - 1 ? bylineIn(text, span) : undefined;
    // "Ann Moe in Cairo" over a report is its headline unless a headline stands above it.
    if (byline && found.bylines.length < MOST_BYLINES && (at > 0 || signs(byline, text))) {
      found.bylines.push(byline);
      head.push([{ span, zone: "byline" }]);
      continue;
    }
    if (found.bylines.length && isOutlet(text, span, all[at + 1], published)) {
      head.push([{ span, zone: "byline" }]);
      continue;
    }
    if (found.bylines.length || day) break;
    const title = titleAt(article, span);
    const runOn = at === 0 ? runOnDateline(text, span, title, published) : undefined;
    if (runOn) {
      found.dateline = runOn;
      const [headline] = trimmed(text, [span[0], runOn.span[0]]);
      return [
        [
          ...(headline ? [{ span: headline, zone: "headline" as const }] : []),
          ...split(text, [runOn.span[0], span[1]], runOn.span[1], "dateline", found),
        ],
      ];
    }
    if (span[1] - span[0] > LONGEST_HEADLINE || ++headlines > MOST_HEADLINES) break;
    head.push([{ span, zone: "headline" }]);
  }
  if (day) found.dateline ??= day;
  if (found.bylines.length || day) return head;
  // No dateline, no byline: the title itself is known for a headline, and so is a short line without a stop over prose.
  const [first, second] = all;
  const title = first && titleAt(article, first);
  if (first && title) return [split(text, first, title, "headline", found)];
  return first && second && isBareHeadline(text, first, second) ? [[{ span: first, zone: "headline" }]] : [];
}

/** "Polio workers shot in Bannu", a blank line, and a sentence: broadcasters and the offices of bodies print their reports so. */
function isBareHeadline(text: string, first: Span, second: Span): boolean {
  const [line, next] = [text.slice(...first), text.slice(...second)];
  return (
    line.length <= LONGEST_BARE_HEADLINE &&
    line.split(/\s+/u).length >= FEWEST_WORDS_OF_A_HEADLINE &&
    /^["“‘']?[\p{Lu}\d]/u.test(line) &&
    /[\p{L}\p{N}"”’']$/u.test(line) &&
    next.length > line.length &&
    /[.!?]["”’')]*$/u.test(next) &&
    /\n\s*\n/u.test(text.slice(first[1], second[0]))
  );
}

/** "Coastal Press": a short line of capitals between the names of those who wrote it and the dateline. */
function isOutlet(text: string, span: Span, next: Span | undefined, published: string | undefined): boolean {
  const line = text.slice(...span);
  const words = line.split(/\s+/u);
  const isName =
    words.length <= MOST_WORDS_OF_AN_OUTLET && words.every((word) => /^(?:\p{Lu}|of$|the$|and$|&$)/u.test(word));
  return (
    isName &&
    !/[.!?:]$/u.test(line) &&
    next !== undefined &&
    datelineAt(text, next[0], next[1], published) !== undefined
  );
}

/** "By Ann Moe", "The Associated Press" */
function signs({ span, names }: Byline, text: string): boolean {
  return !names.length || /^(?:by|from)\b/i.test(text.slice(...span));
}

/** A person's name alone on the line over the dateline, with a headline over it, signs the report. */
function signPreceding(text: string, head: (Piece[] | undefined)[], all: readonly Span[], found: Found): void {
  const span = all[head.length - 1];
  const byline = span && head.length > 1 && !found.bylines.length ? bylineIn(text, span, true) : undefined;
  if (!byline) return;
  found.bylines.push(byline);
  head[head.length - 1] = [{ span: byline.span, zone: "byline" }];
}

function readRest(text: string, span: Span, published: string | undefined, found: Found): Piece[] {
  const dateline = datelineAt(text, span[0], span[1], published);
  // A digest has several datelines; the first is the report's, and later ones must show an agency or a date.
  if (dateline?.sure) {
    found.dateline ??= dateline;
    return split(text, span, dateline.span[1], "dateline", found);
  }
  return withCredit(text, span, found);
}

/** The paragraph cut at `end`: the zone before, body (and perhaps a credit) behind. */
function split(text: string, span: Span, end: number, zone: Zone, found: Found): Piece[] {
  const [rest] = trimmed(text, [end, span[1]]);
  return [{ span: [span[0], end], zone }, ...(rest ? withCredit(text, rest, found) : [])];
}

function withCredit(text: string, span: Span, found: Found): Piece[] {
  const credit = creditIn(text, span);
  if (!credit) return [{ span, zone: "body" }];
  found.credits.push(credit);
  const before = credit.span[0] > span[0] ? trimmed(text, [span[0], credit.span[0]]) : [];
  return [
    ...before.map((piece) => ({ span: piece, zone: "body" as const })),
    { span: credit.span, zone: "credit" as const },
  ];
}

/** A dateline behind a headline on the same line: "Council cuts budget. TORRINGTON — The council …" */
function runOnDateline(
  text: string,
  span: Span,
  title: number | undefined,
  published: string | undefined,
): Dateline | undefined {
  const opening = text.slice(span[0], Math.min(span[1], span[0] + LONGEST_RUN_ON));
  for (const match of opening.matchAll(/(?<=[.?!”"’']\s+|\s)(?=\p{Lu}[\p{Lu}'’.-]+[ ,/(])/gu)) {
    const at = span[0] + match.index;
    const before = opening.slice(0, match.index);
    if (!/[.?!”"’']\s+$/u.test(before) && at < (title ?? Number.POSITIVE_INFINITY)) continue;
    const dateline = datelineAt(text, at, span[1], published);
    if (dateline) return dateline;
  }
  return undefined;
}

/** Where the article's title ends, if the paragraph begins with it. */
function titleAt({ text, title }: Article, [start, end]: Span): number | undefined {
  const wanted = title?.trim().replace(/[.\s]+$/u, "");
  if (!wanted || wanted.length > end - start || !text.startsWith(wanted, start)) return undefined;
  const behind = /^[.!?”"’']*(?=\s|$)/u.exec(
    text.slice(start + wanted.length, Math.min(end, start + wanted.length + 4)),
  );
  return behind ? start + wanted.length + behind[0].length : undefined;
}

/** Whether two lines are no wrapped paragraph whatever the width of the column: a byline, a dateline's line, its beginning. */
function standApart(before: string, after: string): boolean {
  const whole = (line: string): Span => [0, line.length];
  if (bylineIn(before, whole(before)) || bylineIn(after, whole(after))) return true;
  if (barredIn(before, whole(before)) || barredIn(after, whole(after))) return true;
  return (
    datelineAt(before, 0, before.length, undefined)?.span[1] === before.length ||
    datelineAt(after, 0, after.length, undefined)?.sure === true
  );
}

function reportOf(article: Article, { dateline, bylines, credits }: Found): Report {
  const told = dateline?.agency ?? [...bylines, ...credits].find((piece) => piece.agency)?.agency;
  const agency = told ?? article.agency;
  return {
    language: languageOf(article.text),
    ...(article.title === undefined ? {} : { title: article.title }),
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.published === undefined ? {} : { published: article.published }),
    ...(agency ? { agency } : {}),
    ...(dateline
      ? {
          dateline: { span: dateline.span, places: dateline.places, ...(dateline.date ? { date: dateline.date } : {}) },
        }
      : {}),
    bylines: bylines.flatMap((byline) => byline.names),
    credits: credits.flatMap((credit) => credit.people),
  };
}

/** The span without white space at its edges; nothing where that is all of it. */
function trimmed(text: string, [start, end]: Span): Span[] {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? [[from, to]] : [];
}
