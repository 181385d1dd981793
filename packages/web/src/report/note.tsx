import type { Note } from "./notes.js";
import { SayChain } from "./say-chain.js";
import { StandingWord } from "./standing-word.js";

interface Props {
  readonly note: Note;
  readonly outlet: string;
  readonly lit: boolean;
  readonly onLight: (facts: readonly string[]) => void;
}

/** One fact beside the text: hover or focus lights its words. */
export function NoteCard({ note, outlet, lit, onLight }: Props) {
  return (
    <button
      type="button"
      class={`note note-${note.kind}`}
      data-standing={note.standing}
      data-lit={lit}
      data-notes={note.facts.join(" ")}
      onMouseEnter={() => onLight(note.facts)}
      onMouseLeave={() => onLight([])}
      onFocus={() => onLight(note.facts)}
      onBlur={() => onLight([])}
      onClick={() => document.querySelector(`[data-facts~="${note.id}"]`)?.scrollIntoView({ block: "center" })}
    >
      <NoteWords note={note} outlet={outlet} />
    </button>
  );
}

function NoteWords({ note, outlet }: Pick<Props, "note" | "outlet">) {
  if (note.kind === "statement") return <SayChain links={note.chain} outlet={outlet} standing={note.standing} />;
  if (note.kind === "relation") {
    return (
      <span class="note-line">
        <b>{note.subject}</b> <i class="tie">{note.type}</i> <b>{note.object}</b> <Unlike standing={note.standing} />
      </span>
    );
  }
  return (
    <span class="note-line">
      <span class="kind">{note.type}</span> {note.actors && <b>{note.actors} </b>}
      <em>{note.anchor}</em> {note.recipients && <b>{note.recipients} </b>}
      {note.modality !== "happened" && <span class="modality">{note.modality}</span>}{" "}
      <Unlike standing={note.standing} />
      {note.rest.length > 0 && <span class="rest">{note.rest.join(" · ")}</span>}
    </span>
  );
}

/** The report's own voice is the rule, and needs no word. */
function Unlike({ standing }: { readonly standing: string }) {
  return standing === "stated" ? null : <StandingWord standing={standing} />;
}
