import type { ReportRecord, Span } from "sayso-record";
import type { Tx } from "../store/tables.js";

/** The words of an event, a relation or a statement by which it is known again. */
export function wordsOf(record: ReportRecord, id: string): { words: string; starts: number } | undefined {
  const span = spans(record).find((one) => one.id === id)?.span;
  return span && { words: record.text.slice(...span), starts: span[0] };
}

function spans({ events, relations, statements }: ReportRecord): { id: string; span: Span }[] {
  return [
    ...events.map(({ id, anchor }) => ({ id, span: anchor })),
    ...relations.map(({ id, span }) => ({ id, span })),
    ...statements.flatMap(({ id, cue }) => (cue[0] ? [{ id, span: cue[0] }] : [])),
  ];
}

/**
 * Points the corrections of a report that is read anew at what they are about: the same words, the nearest to where they
 * stood. What is not there any more is waited for: no correction is lost. Gives whether there are any.
 */
export async function retarget(record: ReportRecord, tx: Tx): Promise<boolean> {
  const targets = await tx.selectFrom("correction_targets").selectAll().where("report", "=", record.id).execute();
  if (targets.length === 0) return false;
  const all = spans(record).map(({ id, span }) => ({ id, words: record.text.slice(...span), starts: span[0] }));
  for (const { correction, id, words, starts } of targets) {
    if (all.some((one) => one.id === id && one.words === words)) continue;
    const [found] = all
      .filter((one) => one.id[0] === id[0] && one.words === words)
      .sort((a, b) => Math.abs(a.starts - starts) - Math.abs(b.starts - starts));
    if (!found) continue;
    await tx
      .updateTable("correction_targets")
      .set({ id: found.id, starts: found.starts })
      .where("correction", "=", correction)
      .where("report", "=", record.id)
      .where("id", "=", id)
      .execute();
    const [before, now] = [`${record.id}#${id}`, `${record.id}#${found.id}`];
    for (const side of ["a", "b"] as const) {
      await tx
        .updateTable("story_rulings")
        .set({ [side]: now })
        .where("correction", "=", correction)
        .where(side, "=", before)
        .execute();
    }
  }
  return true;
}
