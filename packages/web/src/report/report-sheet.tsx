import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { ReportRecord } from "sayso-record";
import { type Correctable, CorrectFact } from "../corrections/correct-fact.js";
import { outletOf } from "./chain.js";
import { MarkedText } from "./marked-text.js";
import { marksOf } from "./marks.js";
import { NoteCard } from "./note.js";
import { eachOnce, type Note, notesOf } from "./notes.js";
import { paragraphsOf } from "./paragraphs.js";
import { runsOf } from "./runs.js";
import { STANDINGS } from "./standings.js";

interface Props {
  readonly record: ReportRecord;
  /** The report's id in the corpus, where its facts can be corrected. */
  readonly correct?: string;
}

/** A report set as a newspaper would, what was read in it beside each paragraph. */
export function ReportSheet({ record, correct }: Props) {
  const rows = useMemo(() => rowsOf(record), [record]);
  const [lit, setLit] = useState<ReadonlySet<string>>(new Set());
  const onLight = (facts: readonly string[]) => setLit(new Set(facts));
  const outlet = outletOf(record);
  const card = (note: Note) => (
    <div class="note-row" key={note.id}>
      <NoteCard note={note} outlet={outlet} lit={note.facts.some((fact) => lit.has(fact))} onLight={onLight} />
      {correct !== undefined &&
        note.facts.map((fact, index) => (
          <CorrectFact
            key={fact}
            fact={correctableOf(record, { id: fact, standing: note.standing }, correct)}
            {...(index > 0 && { words: "where it is told again" })}
          />
        ))}
    </div>
  );
  return (
    <>
      <Legend />
      <article class="sheet" data-lighting={lit.size > 0} lang={record.report.language}>
        {rows.map(({ paragraph, runs, notes }) => (
          <div class="sheet-row" key={paragraph.span[0]}>
            {/* First, for it floats: long notes reach down beside the paragraphs that follow, which stay close together. */}
            {notes.length > 0 && (
              <aside class="notes" aria-label="What is read here">
                {notes.filter(isChief).map(card)}
                <Lesser notes={notes.filter((note) => !isChief(note))} lit={lit} card={card} />
              </aside>
            )}
            <MarkedText record={record} paragraph={paragraph} runs={runs} lit={lit} onLight={onLight} />
          </div>
        ))}
      </article>
    </>
  );
}

/** What the marks mean, in the marks themselves. */
function Legend() {
  return (
    <p class="legend">
      {STANDINGS.slice(1).map(([standing, means]) => (
        <span key={standing} data-standing={standing}>
          <span class="content" data-standing={standing}>
            {standing}
          </span>{" "}
          {means}
        </span>
      ))}
    </p>
  );
}

/** What can be changed of a note's fact. */
function correctableOf(
  { events, relations }: ReportRecord,
  { id, standing }: Pick<Note, "id" | "standing">,
  report: string,
): Correctable {
  const { type, modality } = events.find((event) => event.id === id) ?? {};
  const tie = relations.find((relation) => relation.id === id)?.type;
  const kind = type ?? tie;
  return { ref: `${report}#${id}`, standing, ...(kind && { type: kind }), ...(modality && { modality }) };
}

/** Who says so and what happened stand open. */
function isChief(note: Note): boolean {
  return note.kind !== "relation";
}

/** What relations tell, in the words of the fold. */
const KINDS = [
  ["tie", "relations"],
  ["place", "places"],
  ["number", "numbers"],
  ["name", "other names"],
] as const;

interface LesserProps {
  readonly notes: readonly Note[];
  readonly lit: ReadonlySet<string>;
  readonly card: (note: Note) => ComponentChildren;
}

/** How two stand to each other, places, numbers and other names: folded, and marked while their words are pointed at. */
function Lesser({ notes, lit, card }: LesserProps) {
  if (notes.length === 0) return null;
  return (
    <details class="lesser" data-lit={notes.some(({ facts }) => facts.some((fact) => lit.has(fact)))}>
      <summary>
        {KINDS.filter(([kind]) => notes.some((note) => note.kind === "relation" && note.tells === kind))
          .map(([, words]) => words)
          .join(", ")}{" "}
        ({notes.length})
      </summary>
      {notes.map(card)}
    </details>
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
      notes: eachOnce(notes.filter(({ at }) => start <= at && at < end)),
    };
  });
}
