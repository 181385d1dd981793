import type { FoundRelation, Page } from "../api/answers.js";
import { type Answer, useAnswer } from "../api/use-answer.js";
import { StandingWord } from "../report/standing-word.js";
import { queryOf } from "../shell/address.js";
import { Awaited } from "../shell/awaited.js";
import type { NetworkEdge } from "./layout.js";

interface Props {
  readonly actor: string;
  /** Empty: all whom the actor is tied to. */
  readonly other: string;
  readonly names: ReadonlyMap<string, string>;
  readonly edges: readonly NetworkEdge[];
  readonly when: Readonly<Record<"from" | "to", string>>;
  readonly onChoose: (other: string) => void;
  readonly onBack: () => void;
}

/** The sentences behind an actor's ties, or behind those of two actors. */
export function TiesBetween({ actor, other, names, edges, when, onChoose, onBack }: Props) {
  // A line has no direction on the page; what is said has one.
  const there = useAnswer<Page<FoundRelation>>(`/api/relations?${queryOf({ actor, recipient: other, ...when })}`);
  const back = useAnswer<Page<FoundRelation>>(`/api/relations?${queryOf({ actor: other, recipient: actor, ...when })}`);
  const title = [actor, other].filter(Boolean).map((id) => names.get(id) ?? id);
  const others = [
    ...new Set(edges.flatMap(({ source, target }) => (source === actor ? [target] : target === actor ? [source] : []))),
  ];
  return (
    <section aria-label={title.join(" and ")}>
      <h2 dir="auto">{title.join(" and ")}</h2>
      <p class="when">
        <a href={`/actors/${encodeURIComponent(actor)}`}>the page of {title[0]}</a> ·{" "}
        <button type="button" class="plain" onClick={onBack}>
          all actors
        </button>
      </p>
      {others.length > 1 && (
        <label class="when">
          and{" "}
          <select value={other} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
            <option value="">everybody</option>
            {others.map((id) => (
              <option key={id} value={id}>
                {names.get(id) ?? id}
              </option>
            ))}
          </select>
        </label>
      )}
      <TieList answer={there} />
      <TieList answer={back} />
    </section>
  );
}

function TieList({ answer }: { readonly answer: Answer<Page<FoundRelation>> }) {
  return (
    <Awaited answer={answer}>
      {({ items }) => (
        <ul class="told-list">
          {items.map(({ id, ref, report, type, standing, sentence }) => (
            <li key={ref} data-standing={standing}>
              <p dir="auto">{sentence}</p>
              <p class="when">
                <a href={`/reports/${encodeURIComponent(report)}?fact=${encodeURIComponent(id)}`}>
                  {type.replaceAll("-", " ")}
                </a>{" "}
                <StandingWord standing={standing} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </Awaited>
  );
}
