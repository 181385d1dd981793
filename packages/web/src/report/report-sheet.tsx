import { useMemo, useState } from "preact/hooks";
import type { ReportRecord } from "sayso-record";
import { outletOf } from "./chain.js";
import { MarkedText } from "./marked-text.js";
import { marksOf } from "./marks.js";
import { NoteCard } from "./note.js";
import { notesOf } from "./notes.js";
import { paragraphsOf } from "./paragraphs.js";
import { runsOf } from "./runs.js";

/** A report set as a newspaper would, what was read in it beside each paragraph. */
export function ReportSheet({ record }: { readonly record: ReportRecord }) {
  const rows = useMemo(() => rowsOf(record), [record]);
  const [lit, setLit] = useState<ReadonlySet<string>>(new Set());
  const onLight = (facts: readonly string[]) => setLit(new Set(facts));
  const outlet = outletOf(record);
  return (
    <article class="sheet" data-lighting={lit.size > 0} lang={record.report.language}>
      {rows.map(({ paragraph, runs, notes }) => (
        <div class="sheet-row" key={paragraph.span[0]}>
          <MarkedText record={record} paragraph={paragraph} runs={runs} lit={lit} onLight={onLight} />
          {notes.length > 0 && (
            <aside class="notes" aria-label="What is read here">
              {notes.map((note) => (
                <NoteCard key={note.id} note={note} outlet={outlet} lit={lit.has(note.id)} onLight={onLight} />
              ))}
            </aside>
          )}
        </div>
      ))}
    </article>
  );
}

/** Each paragraph with its runs, and with the notes whose words begin in it. */
function rowsOf(record: ReportRecord) {
  const marks = marksOf(record);
  const notes = notesOf(record);
  return paragraphsOf(record).map((paragraph, index, all) => {
    const end = all[index + 1]?.span[0] ?? Number.POSITIVE_INFINITY;
    const start = index ? paragraph.span[0] : 0;
    return {
      paragraph,
      runs: runsOf(paragraph.span, marks),
      notes: notes.filter(({ at }) => start <= at && at < end),
    };
  });
}
