import type { Reason, ReasonRule, Span } from "sayso-record";
import type { LexiconLine } from "./lexicon/lexicon.js";
import type { Tree } from "./tree.js";

/** A line of a lexicon as the step that reads it keeps it. */
export interface KnownLine {
  readonly words: string | readonly string[];
  /** As the line writes them, where `words` are not all of it: "put +toll|number" of "put". */
  readonly written?: string;
  readonly line: LexiconLine;
}

/** What a step decided by, before it is known which field it explains. */
export interface Cause {
  readonly rule: ReasonRule;
  /** The words that it rests on. */
  readonly spans: readonly Span[];
  readonly entry?: KnownLine;
  /** The model's label. */
  readonly label?: string;
  /** The place in the entry's frame. */
  readonly slot?: string;
  /** What was weighed. */
  readonly signs?: readonly string[];
}

/** The cause as the record gives it. */
export function reason(of: Reason["of"], { rule, spans, entry, label, slot, signs }: Cause): Reason {
  return {
    of,
    rule,
    ...(entry && {
      entry: {
        ...entry.line,
        words: entry.written ?? (typeof entry.words === "string" ? entry.words : entry.words.join(" ")),
      },
    }),
    ...(label !== undefined && { label }),
    ...(slot !== undefined && { slot }),
    ...(signs && { signs: [...signs] }),
    spans: [...spans],
  };
}

/** The spans of words given by index, in order; neighbours make one span. */
export function spansOf(tree: Tree, words: readonly number[]): Span[] {
  const out: { first: number; end: number }[] = [];
  for (const at of [...words].sort((a, b) => a - b)) {
    const last = out.at(-1);
    if (last && at <= last.end) last.end = Math.max(last.end, at + 1);
    else out.push({ first: at, end: at + 1 });
  }
  return out.map(({ first, end }) => tree.span(first, end));
}
