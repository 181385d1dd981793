import { useState } from "preact/hooks";
import type { FoundReport, WholeReport } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { dayWords } from "../time/days.js";
import { differences } from "./differences.js";

interface Props {
  readonly of: FoundReport;
  readonly text: string;
  readonly others: readonly FoundReport[];
}

/** The other reports of an echo group, folded; opened, each shows what it cut or changed. */
export function EchoList({ of, text, others }: Props) {
  return (
    <section aria-labelledby="echoes">
      <h2 id="echoes">
        Echoes <span class="when">one dispatch, {others.length + 1} times printed</span>
      </h2>
      {others.map((other) => (
        <Echo key={other.id} of={of} text={text} other={other} />
      ))}
    </section>
  );
}

function Echo({ of, text, other }: Pick<Props, "of" | "text"> & { readonly other: FoundReport }) {
  const [open, setOpen] = useState(false);
  const answer = useAnswer<WholeReport>(open ? `/api/reports/${encodeURIComponent(other.id)}` : "");
  const told = answer.value && differences(text, answer.value.record.text);
  return (
    <details class="echo" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary dir="auto">
        {other.title ?? other.id}{" "}
        <span class="when">
          {[other.agency, dayWords(other.published), other.id === of.origin && "likely the origin"]
            .filter(Boolean)
            .join(", ")}
        </span>
      </summary>
      <a href={`/reports/${encodeURIComponent(other.id)}`}>Open it</a>
      {told?.map(({ kind, text: words }, at) =>
        kind === "kept" ? null : (
          <p key={`${at}:${kind}`} class={`difference ${kind}`} dir="auto">
            <span class="when">{kind === "cut" ? "not in it: " : "only in it: "}</span>
            {words}
          </p>
        ),
      )}
      {told?.every(({ kind }) => kind === "kept") && <p class="when">To the letter the same.</p>}
    </details>
  );
}
