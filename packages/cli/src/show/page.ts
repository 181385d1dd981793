import type { ReportRecord, Span } from "sayso-record";
import { factLines } from "./facts.js";
import { marked, marksOf } from "./marks.js";
import type { Palette } from "./palette.js";
import { cutTo, harmless, widthOf } from "./width.js";
import { run, wrap } from "./wrap.js";

const MARGIN = "  ";

/** A report as a page of lines: a rule with its name, what it says about itself, its text with marks, its facts. */
export function page(record: ReportRecord, name: string, width: number, palette: Palette): string[] {
  const title = cutTo(harmless(name || record.id), width - 8);
  const rule = `── ${title} ${"─".repeat(Math.max(width - widthOf(title) - 4, 2))}`;
  return [
    palette.paint(rule, ["heading"]),
    ...wrap([run(about(record), "quiet")], width, palette, MARGIN),
    "",
    ...body(record, width, palette),
    ...factLines(record, width, palette),
    "",
    ...wrap([run(legend(palette), "quiet")], width, palette, MARGIN),
  ];
}

/** "Meridian · KARSOVA · 2024-06-03 · by Lena Ortiz · editing: Paul Renn · en". */
function about({ report }: ReportRecord): string {
  const parts = [
    report.agency,
    report.dateline?.places.map(({ name }) => name).join("/"),
    report.published ?? report.dateline?.date,
    report.bylines.length ? `by ${report.bylines.map(({ name }) => name).join(" and ")}` : "",
    ...report.credits.map(({ role, name }) => `${role}: ${name}`),
    report.language,
  ];
  return parts.filter(Boolean).join(" · ");
}

/** The text with its marks, paragraph by paragraph. */
function body(record: ReportRecord, width: number, palette: Palette): string[] {
  const marks = marksOf(record);
  const headlines = record.sentences.filter(({ zone }) => zone === "headline");
  const blocks = paragraphs(record).map((span) => {
    const isHeadline = headlines.some((headline) => headline.span[0] <= span[0] && span[1] <= headline.span[1]);
    const runs = marked(record.text, span, marks, palette);
    return wrap(
      isHeadline ? runs.map(({ text, looks }) => run(text, ...looks, "heading")) : runs,
      width,
      palette,
      MARGIN,
    );
  });
  if (!blocks.length) return [palette.paint(`${MARGIN}(no words)`, ["quiet"])];
  return blocks.flatMap((lines, at) => (at ? ["", ...lines] : lines));
}

/** Spans of the paragraphs: they end at line ends, but not at one in the middle of a sentence (text wrapped by hand). */
function paragraphs({ text, sentences }: ReportRecord): Span[] {
  const spans: Span[] = [];
  let sentence = 0;
  for (const { index, 0: line } of text.matchAll(/\S(?:[^\r\n]*\S)?/g)) {
    while ((sentences[sentence]?.span[1] ?? Number.POSITIVE_INFINITY) <= index) sentence += 1;
    const last = spans.at(-1);
    const isInside = (sentences[sentence]?.span[0] ?? Number.POSITIVE_INFINITY) < index;
    if (last && isInside) last[1] = index + line.length;
    else spans.push([index, index + line.length]);
  }
  return spans;
}

function legend({ coloured }: Palette): string {
  return coloured
    ? "Names are coloured, sources bold and underlined, their words “said” underlined, events reversed; what is said has the colour of its standing."
    : "[name]  ‹source›  _said_  «what is said»(its statement and standing)  *event*";
}
