import type { ReportRecord, Span } from "sayso-record";
import type { Look, Palette } from "./palette.js";
import { type Run, run } from "./wrap.js";

/** Something to be seen in the text: with colour by its look, without by the signs around it. */
interface Mark {
  span: Span;
  looks: readonly Look[];
  /** Signs before and after; those of `always` stand there in colour, too. */
  open: string;
  close: string;
  always?: string;
}

/** `[name]`, `‹source›`, `_cue_`, `*event*`, `«what is said»(s1 standing)`. */
export function marksOf(record: ReportRecord): Mark[] {
  const marks: Mark[] = [];
  for (const { span, type, level } of record.mentions) {
    if (level === "name") marks.push({ span, looks: [`name-${type}`], open: "[", close: "]" });
  }
  for (const { id, source, cue, content, standing } of record.statements) {
    const look: Look = `said-${standing}`;
    if (source) marks.push({ span: source.span, looks: ["source"], open: "‹", close: "›" });
    for (const span of cue) marks.push({ span, looks: ["cue"], open: "_", close: "_" });
    for (const [at, span] of content.entries()) {
      const last = at === content.length - 1;
      marks.push({ span, looks: [look], open: "«", close: "»", ...(last && { always: `(${id} ${standing})` }) });
    }
  }
  for (const { anchor } of record.events) marks.push({ span: anchor, looks: ["anchor"], open: "*", close: "*" });
  return distinct(marks);
}

/** One mark where two events or two statements share their words. */
function distinct(marks: readonly Mark[]): Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ span, open, always = "" }) => {
    const key = `${span} ${open} ${always}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The text of `within` as runs, each with the looks of all marks that hold it, with signs where there is no colour. */
export function marked(text: string, within: Span, marks: readonly Mark[], { coloured }: Palette): Run[] {
  const inside = marks
    .filter(({ span }) => span[0] < within[1] && within[0] < span[1])
    .map((mark) => clipped(mark, within));
  const cuts = [...new Set([...within, ...inside.flatMap(({ span }) => span)])].sort((a, b) => a - b);
  const length = ({ span }: Mark) => span[1] - span[0];
  const runs: Run[] = [];
  for (const [at, cut] of cuts.entries()) {
    const closing = inside.filter(({ span }) => span[1] === cut).sort((a, b) => length(a) - length(b));
    for (const { close, always, looks } of closing) {
      if (!coloured) runs.push(run(close));
      if (always) runs.push(run(always, "quiet", ...looks));
    }
    const end = cuts[at + 1];
    if (end === undefined) break;
    const opening = inside.filter(({ span }) => span[0] === cut).sort((a, b) => length(b) - length(a));
    if (!coloured) runs.push(...opening.map(({ open }) => run(open)));
    const holding = inside.filter(({ span }) => span[0] <= cut && cut < span[1]);
    runs.push(run(text.slice(cut, end), ...new Set(holding.flatMap(({ looks }) => looks))));
  }
  return runs;
}

/** The part of a mark that lies within, with its signs only where it begins and ends there. */
function clipped(mark: Mark, within: Span): Mark {
  const [start, end] = mark.span;
  const { open, close, always, ...rest } = mark;
  return {
    ...rest,
    span: [Math.max(start, within[0]), Math.min(end, within[1])],
    open: start < within[0] ? "" : open,
    close: end > within[1] ? "" : close,
    ...(always !== undefined && end <= within[1] && { always }),
  };
}
