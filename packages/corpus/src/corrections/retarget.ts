import type { ReportRecord, Span } from "sayso-record";
import { grouped } from "../grouped.js";
import type { CorrectionTargetRow } from "../store/tables/corrections.js";
import type { Tx } from "../store/tables.js";
import { type Changes, correction as correctionSchema } from "./correction.js";
import { likeness } from "./likeness.js";
import { keptWords, wordedIn } from "./worded.js";

/** By what an event, a relation or a statement is known again: its words, the sentence and the place where they stand. */
export type Mark = Pick<CorrectionTargetRow, "words" | "starts" | "sentence">;

/** Behind the id of what is not in the record that was read last: its correction waits for it, and touches nothing else. */
const AWAITED = "?";

/** As much of a sentence must have stayed for its words to be the same: a slip may have been mended in it. */
const SAME_SENTENCE = 0.5;

/** The mark of an event, a relation or a statement; nothing where there is none of that id. */
export function markOf(record: ReportRecord, id: string): Mark | undefined {
  const found = marksIn(record).find((one) => one.id === id);
  return found && { words: found.words, starts: found.starts, sentence: found.sentence };
}

type Marked = Mark & { id: string };

function marksIn(record: ReportRecord): Marked[] {
  const { text, sentences, events, relations, statements } = record;
  const spans: { id: string; span: Span }[] = [
    ...events.map(({ id, anchor }) => ({ id, span: anchor })),
    ...relations.map(({ id, span }) => ({ id, span })),
    ...statements.flatMap(({ id, cue }) => (cue[0] ? [{ id, span: cue[0] }] : [])),
  ];
  return spans.map(({ id, span }) => {
    const sentence = sentences.find((one) => one.span[0] <= span[0] && span[0] < one.span[1]);
    const around = text.slice(...(sentence?.span ?? span)).replace(/\s+/g, " ");
    return { id, words: text.slice(...span), starts: span[0], sentence: around };
  });
}

/**
 * Points the corrections of a report that is read anew at what they are about: the same words in the same sentence, or where
 * they stood. What is not there any more is waited for: no correction is lost, and none goes to something else. Gives
 * whether there are any.
 */
export async function retarget(record: ReportRecord, tx: Tx): Promise<boolean> {
  const targets = await tx.selectFrom("correction_targets").selectAll().where("report", "=", record.id).execute();
  if (targets.length === 0) return false;
  const marks = marksIn(record);
  const changes = await changesOf(
    targets.map(({ correction }) => correction),
    tx,
  );
  for (const [correction, before] of grouped(targets.map((one) => [one.correction, one] as const))) {
    const set = changes.get(correction);
    const now = pointed(before, marks).map((one) =>
      set ? { ...one, found: keptWords(wordedIn(set, record, one.starts).worded) } : one,
    );
    if (JSON.stringify(now) !== JSON.stringify(before)) await replace(before, now, tx);
  }
  return true;
}

/** What corrections change, as far as they change something. */
async function changesOf(corrections: readonly number[], tx: Tx): Promise<Map<number, Changes>> {
  const rows = tx
    .selectFrom("corrections")
    .select(["key", "correction"])
    .where("key", "in", [...new Set(corrections)]);
  const all = await rows.where("action", "=", "change").execute();
  return new Map(
    all.flatMap(({ key, correction }) => {
      const what = correctionSchema.parse(JSON.parse(correction));
      return what.action === "change" ? [[key, what.set] as const] : [];
    }),
  );
}

/** What one correction is about in a report, with their ids in its record now: the likeliest find theirs first. */
function pointed(targets: readonly CorrectionTargetRow[], marks: readonly Marked[]): CorrectionTargetRow[] {
  const pairs = targets.flatMap((target, at) =>
    marks.flatMap((mark) => {
      const doubt = doubtOf(target, mark);
      return doubt === undefined ? [] : [{ at, mark, doubt, far: Math.abs(mark.starts - target.starts) }];
    }),
  );
  pairs.sort((a, b) => a.doubt - b.doubt || a.far - b.far || rank(targets, a) - rank(targets, b));
  const found = new Map<number, Marked>();
  const taken = new Set<string>();
  for (const { at, mark } of pairs) {
    if (found.has(at) || taken.has(mark.id)) continue;
    found.set(at, mark);
    taken.add(mark.id);
  }
  return targets.map((target, at) => {
    const mark = found.get(at);
    if (mark) return { ...target, ...mark };
    let id = `${bare(target.id)}${AWAITED}`;
    while (taken.has(id)) id += AWAITED;
    taken.add(id);
    return { ...target, id };
  });
}

/** How unlike the two are, 0 to 1; nothing where one is not the other. */
function doubtOf(target: CorrectionTargetRow, mark: Marked): number | undefined {
  if (mark.words !== target.words || mark.id[0] !== target.id[0]) return undefined;
  // Of what an earlier sayso noted no sentence is known.
  const doubt = target.sentence === null ? 0 : 1 - likeness(target.sentence, mark.sentence ?? "");
  return mark.starts === target.starts || doubt <= 1 - SAME_SENTENCE ? doubt : undefined;
}

/** Of two that are as likely the one that keeps its id comes first. */
function rank(targets: readonly CorrectionTargetRow[], { at, mark }: { at: number; mark: Marked }): number {
  return bare(targets[at]?.id ?? "") === mark.id ? 0 : 1;
}

function bare(id: string): string {
  return id.replace(/\?+$/, "");
}

/** Puts new targets in the place of those of one correction in one report, all at once: they may have changed their ids with each other. */
async function replace(
  before: readonly CorrectionTargetRow[],
  now: readonly CorrectionTargetRow[],
  tx: Tx,
): Promise<void> {
  const [first] = before;
  if (!first) return;
  const { correction, report } = first;
  await tx.deleteFrom("correction_targets").where("correction", "=", correction).where("report", "=", report).execute();
  await tx
    .insertInto("correction_targets")
    .values([...now])
    .execute();
  const refs = new Map(before.map(({ id }, at) => [`${report}#${id}`, `${report}#${now[at]?.id}`]));
  const rulings = await tx.selectFrom("story_rulings").selectAll().where("correction", "=", correction).execute();
  if (rulings.length === 0) return;
  await tx.deleteFrom("story_rulings").where("correction", "=", correction).execute();
  await tx
    .insertInto("story_rulings")
    .values(rulings.map(({ a, b, ...ruling }) => ({ ...ruling, a: refs.get(a) ?? a, b: refs.get(b) ?? b })))
    .execute();
}
