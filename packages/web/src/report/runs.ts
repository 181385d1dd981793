import type { Span, Standing } from "sayso-record";
import type { Mark, MarkKind } from "./marks.js";

/** A stretch of words that all the same marks lie on. */
export interface Run {
  readonly span: Span;
  readonly kinds: ReadonlySet<MarkKind>;
  /** The facts whose words these are. */
  readonly facts: readonly string[];
  /** The standing of the innermost statement whose content this is; else the one that these words set. */
  readonly standing?: Standing;
  readonly entity?: string;
}

/** Cuts a span of the text at every border of a mark; together the runs are the span, in order and without gaps. */
export function runsOf(within: Span, marks: readonly Mark[]): Run[] {
  const here = marks.filter(({ span }) => span[0] < within[1] && span[1] > within[0]);
  const borders = new Set<number>(within);
  for (const { span } of here) {
    for (const at of span) if (at > within[0] && at < within[1]) borders.add(at);
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? within[1];
    return runAt(
      [start, end],
      here.filter(({ span }) => span[0] <= start && span[1] >= end),
    );
  });
}

function runAt(span: Span, marks: readonly Mark[]): Run {
  const contents = marks.filter(({ kind }) => kind === "content").sort((a, b) => length(a.span) - length(b.span));
  // A name may lie in another ("Bank of Karsova"): the shorter one is the nearer one.
  const names = marks.filter(({ entity }) => entity !== undefined).sort((a, b) => length(a.span) - length(b.span));
  const standing = (contents[0] ?? marks.find(({ kind }) => kind === "because"))?.standing;
  const entity = names[0]?.entity;
  return {
    span,
    kinds: new Set(marks.map(({ kind }) => kind)),
    facts: [...new Set(marks.flatMap(({ fact }) => fact ?? []))],
    ...(standing && { standing }),
    ...(entity && { entity }),
  };
}

function length(span: Span): number {
  return span[1] - span[0];
}
