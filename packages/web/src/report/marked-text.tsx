import type { ReportRecord } from "sayso-record";
import type { Paragraph } from "./paragraphs.js";
import type { Run } from "./runs.js";

interface Props {
  readonly record: ReportRecord;
  readonly paragraph: Paragraph;
  readonly runs: readonly Run[];
  readonly lit: ReadonlySet<string>;
  readonly onLight: (facts: readonly string[]) => void;
}

const ELEMENT = { headline: "h1", byline: "p", dateline: "p", body: "p", credit: "p" } as const;

/** A paragraph with its words marked; words of a fact light the fact, and are lit by it. */
export function MarkedText({ record, paragraph, runs, lit, onLight }: Props) {
  const Element = ELEMENT[paragraph.zone];
  return (
    <Element class={`zone-${paragraph.zone}`} dir="auto">
      {runs.map((run) => {
        const words = record.text.slice(...run.span);
        if (run.kinds.size === 0) return words;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: words only light what the notes beside, which take the focus, say.
          // biome-ignore lint/a11y/useKeyWithClickEvents: by the keys one goes to the notes themselves.
          <span
            key={run.span[0]}
            class={[...run.kinds].join(" ")}
            data-facts={run.facts.join(" ")}
            data-standing={run.standing}
            data-lit={run.facts.some((fact) => lit.has(fact))}
            onMouseEnter={() => onLight(run.facts)}
            onMouseLeave={() => onLight([])}
            onClick={() => goToNote(run.facts)}
          >
            {words}
          </span>
        );
      })}
    </Element>
  );
}

/** To the first note of the words: it may stand out of sight, or in a fold. */
function goToNote(facts: readonly string[]): void {
  const notes = facts.flatMap((fact) => document.querySelector<HTMLElement>(`[data-notes~=${CSS.escape(fact)}]`) ?? []);
  const [note] = notes.sort((a, b) => Number(isFolded(a)) - Number(isFolded(b)));
  if (!note) return;
  note.closest("details")?.setAttribute("open", "");
  note.focus({ preventScroll: true });
  note.scrollIntoView({ block: "nearest" });
}

function isFolded(note: Element): boolean {
  return note.closest("details:not([open])") !== null;
}
