import type { FoundReport, WholeStory } from "../api/answers.js";
import { StandingWord } from "../report/standing-word.js";
import { Folded } from "../shell/folded.js";
import { dayWords } from "../time/days.js";
import { Sentence } from "./sentence.js";

const MOST = 12;

interface Props {
  readonly whole: WholeStory;
  readonly reports: ReadonlyMap<string, FoundReport>;
}

/** Every sentence that a story rests on. */
export function AsTold({ whole: { events, relations }, reports }: Props) {
  const facts = [
    ...events.map((event) => ({ fact: event, modality: event.modality.replaceAll("-", " ") })),
    ...relations.map((relation) => ({ fact: relation, modality: "happened" })),
  ];
  return (
    <section aria-labelledby="told">
      <h2 id="told">As told</h2>
      <ul class="told-list">
        <Folded items={facts} most={MOST} noun="sentences">
          {({ fact, modality }) => {
            const report = reports.get(fact.report);
            return (
              <li key={fact.ref} data-standing={fact.standing}>
                <Sentence of={fact} />
                <p class="when">
                  <a href={`/reports/${encodeURIComponent(fact.report)}?fact=${encodeURIComponent(fact.id)}`}>
                    {[report?.agency ?? "report", dayWords(report?.published)].filter(Boolean).join(", ")}
                  </a>{" "}
                  <StandingWord standing={fact.standing} />
                  {modality !== "happened" && <span class="modality">{modality}</span>}
                </p>
              </li>
            );
          }}
        </Folded>
      </ul>
    </section>
  );
}
