import { type Span, type Standing, type Statement, schema } from "sayso-record";
import type { Analysis } from "../analysis.js";
import type { Reading } from "../reading.js";
import { type Verdict, verdictsOf } from "./verdicts.js";

/** A standing, and the words that set it. */
export interface Ruling {
  standing: Standing;
  because?: Span[];
}

const ORDER = schema.standing.options;

/** Of two the lower row of the table; of equals the first. */
export function lower(a: Ruling, b: Ruling): Ruling {
  return ORDER.indexOf(b.standing) > ORDER.indexOf(a.standing) ? b : a;
}

const read = new WeakMap<Analysis, Verdict[]>();

/** The verdicts of a report, read once. */
export function verdicts({ analysis, tree }: Pick<Reading, "analysis" | "tree">): readonly Verdict[] {
  const known = read.get(analysis);
  if (known) return known;
  const found = verdictsOf(tree);
  read.set(analysis, found);
  return found;
}

/** What a verdict sets. */
export function setBy({ tree }: Pick<Reading, "tree">, { standing, first, end }: Verdict): Ruling {
  return { standing, because: [tree.span(first, end)] };
}

/**
 * Whose word the thing named at `anchor` rests on: that of the statement that carries it, and what the report says of the thing itself
 * ("reportedly", "could not be confirmed"). `because` holds the words that set it.
 */
export function standingAt(reading: Reading, anchor: Span, carrier: Statement | undefined): Ruling {
  let found: Ruling = carrier
    ? { standing: carrier.standing, ...(carrier.because && { because: carrier.because }) }
    : { standing: "stated" };
  const words = wordsAt(reading, anchor);
  for (const verdict of verdicts(reading)) {
    if (words.some((at) => verdict.covers.has(at))) found = lower(found, setBy(reading, verdict));
  }
  return found;
}

function wordsAt({ analysis: { words } }: Reading, [from, to]: Span): number[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((words[half]?.span[1] ?? 0) <= from) low = half + 1;
    else high = half;
  }
  const out: number[] = [];
  for (let at = low; (words[at]?.span[0] ?? to) < to; at++) out.push(at);
  return out;
}
