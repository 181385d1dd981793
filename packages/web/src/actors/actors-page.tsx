import type { FoundActor, Page } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { queryOf, useAddress } from "../shell/address.js";
import { Awaited } from "../shell/awaited.js";
import { More, SearchField } from "../shell/list-parts.js";
import { useTitle } from "../shell/title.js";
import { counted } from "../stories/story-line.js";

/** Who occurs in the corpus, those of most reports first. */
export function ActorsPage() {
  useTitle("Actors");
  const { asked, ask } = useAddress();
  const answer = useAnswer<Page<FoundActor>>(`/api/actors?${queryOf(asked)}`);
  return (
    <main>
      <header class="page-head">
        <h1>Actors</h1>
        <p>Who occurs in the reports, under whatever names, those of the most reports first.</p>
      </header>
      <search>
        <form class="filter-line" onSubmit={(event) => event.preventDefault()}>
          <SearchField label="Name" value={asked.name} onAsk={(name) => ask({ name, limit: "" })} />
        </form>
      </search>
      <Awaited answer={answer}>
        {({ items, next }) => (
          <>
            <ul class="actor-list">
              {items.map((actor) => (
                <li key={actor.id}>
                  <a href={`/actors/${encodeURIComponent(actor.id)}`} dir="auto">
                    {actor.name}
                  </a>{" "}
                  <span class="when">
                    {actor.type} · {counted(actor.count, "report")}
                  </span>
                </li>
              ))}
            </ul>
            {items.length === 0 && <p class="nothing">Nobody is named like that.</p>}
            <More next={next} asked={asked} ask={ask} />
          </>
        )}
      </Awaited>
    </main>
  );
}
