import type { ComponentChildren } from "preact";
import { useRoute } from "preact-iso";
import type { FoundActor, FoundEvent, FoundRelation, FoundStatement, Page } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { StandingWord } from "../report/note.js";
import { Awaited } from "../shell/awaited.js";
import { useTitle } from "../shell/title.js";
import { counted } from "../stories/story-line.js";
import { Sentence } from "../story/story-page.js";
import { dayWords } from "../time/days.js";

/** One actor: names, ties over time, what they said, what they did, what was done to them. */
export function ActorPage() {
  const { params } = useRoute();
  const id = encodeURIComponent(params.id ?? "");
  const actor = useAnswer<FoundActor>(`/api/actors/${id}`);
  return (
    <main class="actor">
      <Awaited answer={actor}>{(found) => <Head actor={found} />}</Awaited>
      <div class="actor-columns">
        <Ties title="How they stand to others" actor={params.id ?? ""} path={`/api/relations?actor=${id}`} />
        <Ties title="How others stand to them" actor={params.id ?? ""} path={`/api/relations?recipient=${id}`} />
        <Said path={`/api/statements?actor=${id}`} />
        <Told title="What they did" path={`/api/events?actor=${id}`} />
        <Told title="What was done to them" path={`/api/events?recipient=${id}`} />
      </div>
    </main>
  );
}

function Head({ actor }: { readonly actor: FoundActor }) {
  useTitle(actor.name);
  const others = actor.aliases.filter((alias) => alias !== actor.name);
  return (
    <header class="page-head">
      <p class="story-when">
        {actor.type} · {counted(actor.count, "report")}
      </p>
      <h1 dir="auto">{actor.name}</h1>
      {others.length > 0 && <p>Also {others.join(" · ")}</p>}
    </header>
  );
}

interface TiesProps {
  readonly title: string;
  readonly actor: string;
  readonly path: string;
}

function Ties({ title, actor, path }: TiesProps) {
  const answer = useAnswer<Page<FoundRelation>>(path);
  return (
    <Section title={title} answer={answer}>
      {(tie) => {
        const isSubject = tie.subject.actor === actor;
        const other = isSubject ? tie.object : tie.subject;
        return (
          <Fact key={tie.ref} fact={tie}>
            <p>
              <i class="tie">{tie.type.replaceAll("-", " ")}</i>{" "}
              {other.actor ? <a href={`/actors/${encodeURIComponent(other.actor)}`}>{other.text}</a> : other.text}
            </p>
            <p class="quote" dir="auto">
              {tie.sentence}
            </p>
          </Fact>
        );
      }}
    </Section>
  );
}

function Said({ path }: { readonly path: string }) {
  const answer = useAnswer<Page<FoundStatement>>(path);
  return (
    <Section title="What they said" answer={answer}>
      {(statement) => (
        <Fact key={statement.ref} fact={statement}>
          <Sentence event={statement} />
        </Fact>
      )}
    </Section>
  );
}

function Told({ title, path }: { readonly title: string; readonly path: string }) {
  const answer = useAnswer<Page<FoundEvent>>(path);
  return (
    <Section title={title} answer={answer}>
      {(event) => (
        <Fact key={event.ref} fact={event}>
          <Sentence event={event} />
        </Fact>
      )}
    </Section>
  );
}

interface SectionProps<T> {
  readonly title: string;
  readonly answer: ReturnType<typeof useAnswer<Page<T>>>;
  readonly children: (item: T) => ComponentChildren;
}

function Section<T>({ title, answer, children }: SectionProps<T>) {
  return (
    <section>
      <h2>{title}</h2>
      <Awaited answer={answer}>
        {({ items }) =>
          items.length ? <ul class="told-list">{items.map(children)}</ul> : <p class="nothing">Nothing was read.</p>
        }
      </Awaited>
    </section>
  );
}

interface FactProps {
  readonly fact: { readonly id: string; readonly report: string; readonly standing: string; readonly from?: string };
  readonly children: ComponentChildren;
}

function Fact({ fact: { id, report, standing, from }, children }: FactProps) {
  return (
    <li data-standing={standing}>
      {children}
      <p class="when">
        <a href={`/reports/${encodeURIComponent(report)}?fact=${encodeURIComponent(id)}`}>
          {dayWords(from) || "report"}
        </a>{" "}
        <StandingWord standing={standing} />
      </p>
    </li>
  );
}
