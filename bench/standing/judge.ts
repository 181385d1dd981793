import type { Passage } from "./passages.js";

type Span = readonly [number, number];

/** What is looked at in a record. */
export interface ReadRecord {
  id: string;
  events: { anchor: Span; standing: string; modality: string }[];
  statements: ReadStatement[];
}

interface ReadStatement {
  id?: string;
  source?: { span: Span };
  cue: Span[];
  content: Span[];
  standing: string;
  because?: Span[];
  within?: string;
}

export interface Verdict {
  found: boolean;
  standing: boolean;
  modality: boolean;
  /** Whether a statement of the record gives the words that set the standing. */
  because: boolean;
  /** Whether the source of a statement is who it should be, what is said begins and ends where it should, and the right one passes it on. */
  source: boolean;
  content: boolean;
  chain: boolean;
  /** What is wrong, for a person; empty where nothing is. */
  wrong: string;
}

/** Holds a record against a passage. Without a record, or where the target was not found, everything is wrong. */
export function judge(passage: Passage, record: ReadRecord | undefined): Verdict {
  const { kind, anchor } = passage.target;
  const nothing = { found: false, standing: false, modality: false, because: false };
  const unsaid = { source: false, content: false, chain: false };
  if (!record) return { ...nothing, ...unsaid, wrong: "no record" };
  const found =
    kind === "event"
      ? best(record.events, ({ anchor: at }) => overlap(at, anchor))
      : best(record.statements, ({ cue, content }) =>
          Math.max(0, ...(kind === "statement" ? cue : content).map((at) => overlap(at, anchor))),
        );
  if (!found) return { ...nothing, ...unsaid, wrong: `${kind} not found` };
  const standing = passage.standing.includes(found.standing);
  const modality = "modality" in found && passage.modality.includes(found.modality);
  const reasons = record.statements.flatMap((statement) => statement.because ?? statement.cue);
  const because = passage.because.every((at) => reasons.some((reason) => overlap(reason, at) > 0));
  const said = "cue" in found ? saidRight(passage, found, record) : { ...unsaid, wrong: [] };
  const wrong = [
    standing ? "" : `standing ${found.standing}, not ${passage.standing.join(" or ")}`,
    kind !== "event" || modality || !("modality" in found)
      ? ""
      : `modality ${found.modality}, not ${passage.modality.join(" or ")}`,
    ...said.wrong,
  ];
  return { ...said, found: true, standing, modality, because, wrong: wrong.filter(Boolean).join("; ") };
}

/** Who says what, and who passes it on: what the passage does not mark is right. */
function saidRight({ text, source, content, within }: Passage, found: ReadStatement, { statements }: ReadRecord) {
  const shown = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(" … ");
  const of = found.source ? [found.source.span] : [];
  const outer = statements.find(({ id }) => id !== undefined && id === found.within);
  const right = {
    source: !source || of.some((at) => overlap(at, source) >= HALF),
    content: !content || bare(text, found.content) === bare(text, content),
    chain: !within || (outer?.cue.some((at) => overlap(at, within) > 0) ?? false),
  };
  return {
    ...right,
    wrong: [
      right.source ? "" : `source "${shown(of)}", not "${shown(source ? [source] : [])}"`,
      right.content ? "" : `content "${shown(found.content)}", not "${shown(content ?? [])}"`,
      right.chain ? "" : `within "${shown(outer?.cue ?? [])}"`,
    ],
  };
}

/** How much of two sources must be shared: an apposition more or less is no other source. */
const HALF = 0.5;

/** What is said without its quotation marks, the marks at its ends and its "that": annotators differ in these. */
function bare(text: string, spans: readonly Span[]): string {
  const pieces = spans.map(([start, end]) => text.slice(start, end).replace(/["“”]/g, ""));
  return pieces.map((piece) => piece.replace(/^[\s,.:;]*(?:that\s)?|[\s,.:;]*$/gi, "")).join(" … ");
}

/** The one of the highest score, the first of equals; undefined where none scores. */
function best<T>(all: readonly T[], score: (one: T) => number): T | undefined {
  let found: T | undefined;
  let most = 0;
  for (const one of all) {
    const value = score(one);
    if (value > most) [found, most] = [one, value];
  }
  return found;
}

/** Shared length of two spans as a share of both. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared <= 0 ? 0 : shared / (a[1] - a[0] + b[1] - b[0] - shared);
}
