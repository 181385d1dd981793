import { Fragment } from "preact";
import type { FoundReport, WholeStory } from "../api/answers.js";
import { CorrectFact } from "../corrections/correct-fact.js";
import { StandingWord } from "../report/standing-word.js";
import { Folded } from "../shell/folded.js";
import { dayWords } from "../time/days.js";
import { Sentence } from "./sentence.js";

const MOST = 12;

interface Props {
  readonly whole: WholeStory;
  readonly reports: ReadonlyMap<string, FoundReport>;
}

/** Every sentence that a story rests on, once, with the facts that it tells. */
export function AsTold({ whole: { events, relations }, reports }: Props) {
  const sentences = new Map<string, Fact[]>();
  for (const fact of [...events, ...relations]) {
    const key = JSON.stringify([fact.report, fact.sentence]);
    sentences.set(key, [...(sentences.get(key) ?? []), fact]);
  }
  return (
    <section aria-labelledby="told">
      <h2 id="told">As told</h2>
      <ul class="told-list">
        <Folded items={[...sentences]} most={MOST} noun="sentences">
          {([key, facts]) => <Told key={key} facts={facts} reports={reports} />}
        </Folded>
      </ul>
    </section>
  );
}

type Fact = WholeStory["events"][number] | WholeStory["relations"][number];

function Told({ facts, reports }: { readonly facts: readonly Fact[]; readonly reports: Props["reports"] }) {
  const [first] = facts;
  if (!first) return null;
  const report = reports.get(first.report);
  const standings = [...new Set(facts.map(({ standing }) => standing))];
  const modalities = new Set(facts.flatMap((fact) => ("modality" in fact ? fact.modality : [])));
  return (
    <li data-standing={first.standing}>
      <Sentence sentence={first.sentence} texts={facts.map(({ text }) => text)} />
      <p class="when">
        <a href={`/reports/${encodeURIComponent(first.report)}?fact=${encodeURIComponent(first.id)}`}>
          {[report?.agency ?? "report", dayWords(report?.published)].filter(Boolean).join(", ")}
        </a>{" "}
        {standings.map((standing) => (
          <Fragment key={standing}>
            <StandingWord standing={standing} />{" "}
          </Fragment>
        ))}
        {[...modalities].map(
          (modality) =>
            modality !== "happened" && (
              <span key={modality} class="modality">
                {modality.replaceAll("-", " ")}
              </span>
            ),
        )}
      </p>
      <div class="corrects">
        {facts.map((fact) => (
          <CorrectFact key={fact.ref} fact={fact} inStory {...(facts.length > 1 && { words: fact.text })} />
        ))}
      </div>
    </li>
  );
}
