import type { FoundActor, Page } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { queryOf, useAddress } from "../shell/address.js";
import { Awaited } from "../shell/awaited.js";
import { More, SearchField } from "../shell/list-parts.js";
import { useTitle } from "../shell/title.js";
import { KINDS, reportedBy, whatOf } from "./actor-kinds.js";

/** Who occurs in the corpus, those of whom most was read first. */
export function ActorsPage() {
  useTitle("Actors");
  const { asked, ask } = useAddress();
  const answer = useAnswer<Page<FoundActor>>(`/api/actors?${queryOf({ order: "facts", ...asked })}`);
  return (
    <main>
      <header class="page-head">
        <h1>Actors</h1>
        <p>
          Who occurs in the reports, under whatever names: first those who said and did most, and to whom most was done.
        </p>
      </header>
      <search>
        <form class="filter-line" onSubmit={(event) => event.preventDefault()}>
          <SearchField label="Name" value={asked.name} onAsk={(name) => ask({ name, limit: "" })} />
          <label>
            Kind
            <select
              value={asked.kind ?? ""}
              onChange={({ currentTarget }) => ask({ kind: currentTarget.value, limit: "" })}
            >
              <option value="">all</option>
              {KINDS.map(([kind, many]) => (
                <option key={kind} value={kind}>
                  {many}
                </option>
              ))}
            </select>
          </label>
          <SearchField label="State" value={asked.country} onAsk={(country) => ask({ country, limit: "" })} />
        </form>
      </search>
      <Awaited answer={answer}>
        {({ items, next }) => (
          <>
            {items.length > 0 && <ActorTable actors={items} />}
            {items.length === 0 && <p class="nothing">Nobody is like that. Leave out a filter.</p>}
            <More next={next} asked={asked} ask={ask} />
          </>
        )}
      </Awaited>
    </main>
  );
}

function ActorTable({ actors }: { readonly actors: readonly FoundActor[] }) {
  return (
    <table class="actor-list">
      <thead>
        <tr>
          <th scope="col">Actor</th>
          <th scope="col">Said</th>
          <th scope="col">Did</th>
          <th scope="col">Done to them</th>
          <th scope="col">Reports</th>
        </tr>
      </thead>
      <tbody>
        {actors.map((actor) => (
          <tr key={actor.id}>
            <th scope="row">
              <a href={`/actors/${encodeURIComponent(actor.id)}`} dir="auto">
                {actor.name}
              </a>{" "}
              <span class="when">{[whatOf(actor), ...reportedBy(actor)].join(" · ")}</span>
              <OtherNames actor={actor} />
            </th>
            <Count count={actor.said} />
            <Count count={actor.did} />
            <Count count={actor.undergone} />
            <Count count={actor.count} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Nothing was read where there is no number. */
function Count({ count }: { readonly count: number }) {
  return <td>{count > 0 ? count.toLocaleString("en") : ""}</td>;
}

/** How many other names stand in a list. */
const MOST_NAMES = 3;

function OtherNames({ actor: { name, aliases } }: { readonly actor: FoundActor }) {
  const others = aliases.filter((alias) => alias.toLowerCase() !== name.toLowerCase());
  if (others.length === 0) return null;
  return (
    <p class="when" dir="auto">
      also {others.slice(0, MOST_NAMES).join(" · ")}
      {others.length > MOST_NAMES && ` and ${others.length - MOST_NAMES} more`}
    </p>
  );
}
