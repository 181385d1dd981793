import type { Passage } from "./passages.js";

type Span = readonly [number, number];

/** What is looked at in a record. */
export interface ReadRecord {
  id: string;
  events: { anchor: Span; standing: string; modality: string }[];
  statements: { cue: Span[]; content: Span[]; standing: string; because?: Span[] }[];
}

export interface Verdict {
  found: boolean;
  standing: boolean;
  modality: boolean;
  /** Whether a statement of the record gives the words that set the standing. */
  because: boolean;
  /** What is wrong, for a person; empty where nothing is. */
  wrong: string;
}

/** Holds a record against a passage. Without a record, or where the target was not found, everything is wrong. */
export function judge(passage: Passage, record: ReadRecord | undefined): Verdict {
  const { kind, anchor } = passage.target;
  const nothing = { found: false, standing: false, modality: false, because: false };
  if (!record) return { ...nothing, wrong: "no record" };
  const found =
    kind === "event"
      ? best(record.events, ({ anchor: at }) => overlap(at, anchor))
      : best(record.statements, ({ cue }) => Math.max(0, ...cue.map((at) => overlap(at, anchor))));
  if (!found) return { ...nothing, wrong: `${kind} not found` };
  const standing = passage.standing.includes(found.standing);
  const modality = "modality" in found && passage.modality.includes(found.modality);
  const reasons = record.statements.flatMap((statement) => statement.because ?? statement.cue);
  const because = passage.because.every((at) => reasons.some((reason) => overlap(reason, at) > 0));
  const wrong = [
    standing ? "" : `standing ${found.standing}, not ${passage.standing.join(" or ")}`,
    kind === "statement" || modality || !("modality" in found)
      ? ""
      : `modality ${found.modality}, not ${passage.modality.join(" or ")}`,
  ];
  return { found: true, standing, modality, because, wrong: wrong.filter(Boolean).join("; ") };
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
