import { useState } from "preact/hooks";
import type { Page } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { CorrectFact } from "../corrections/correct-fact.js";
import { StandingWord } from "../report/standing-word.js";
import { Awaited } from "../shell/awaited.js";
import { Folded } from "../shell/folded.js";
import { Sentence } from "../story/sentence.js";
import { dayWords } from "../time/days.js";

interface Fact {
  readonly id: string;
  readonly ref: string;
  readonly report: string;
  readonly agency?: string;
  readonly published?: string;
  readonly from?: string;
  readonly standing: string;
  readonly sentence: string;
  readonly text: string;
  readonly modality?: string;
  readonly type?: string;
  readonly actors?: readonly Party[];
  readonly recipients?: readonly Party[];
  readonly source?: Party;
}

interface Party {
  readonly actor?: string;
  readonly entity?: string;
}

interface Props {
  readonly actor: string;
  readonly title: string;
  /** The question that they answer. */
  readonly path: string;
}

const SHOWN = 8;
const PAGE = 50;

/** What an actor said, or did, or what was done: sentences, the newest first. */
export function FactList({ actor, title, path }: Props) {
  const [limit, setLimit] = useState(PAGE);
  const answer = useAnswer<Page<Fact>>(`${path}&limit=${limit}`);
  if (answer.value?.items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Awaited answer={answer}>
        {({ items, next }) => (
          <>
            <ul class="told-list">
              <Folded items={items} most={SHOWN} noun="sentences">
                {(fact) => <FactItem key={fact.ref} fact={fact} actor={actor} />}
              </Folded>
            </ul>
            {next && (
              <button type="button" class="plain older" onClick={() => setLimit(limit + PAGE)}>
                older ones
              </button>
            )}
          </>
        )}
      </Awaited>
    </section>
  );
}

function FactItem({ fact, actor }: { readonly fact: Fact; readonly actor: string }) {
  const { id, report, agency, published, from, standing, modality = "happened" } = fact;
  const { actors = [], recipients = [], source } = fact;
  const entity = [...actors, ...recipients, ...(source ? [source] : [])].find((one) => one.actor === actor)?.entity;
  const as = entity && { actor, entity: `${report}#${entity}` };
  return (
    <li data-standing={standing}>
      <Sentence sentence={fact.sentence} texts={[fact.text]} />
      <p class="when">
        <a href={`/reports/${encodeURIComponent(report)}?fact=${encodeURIComponent(id)}`}>
          {[agency ?? "report", dayWords(from ?? published)].filter(Boolean).join(", ")}
        </a>{" "}
        <StandingWord standing={standing} />
        {modality !== "happened" && <span class="modality">{modality.replaceAll("-", " ")}</span>}
      </p>
      <CorrectFact fact={fact} {...(as && { as })} />
    </li>
  );
}
