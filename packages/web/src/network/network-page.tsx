import { useMemo } from "preact/hooks";
import type { FoundRelation, Page } from "../api/answers.js";
import { type Answer, useAnswer } from "../api/use-answer.js";
import { Zoomable } from "../canvas/zoomable.js";
import { StandingWord } from "../report/note.js";
import { queryOf, useAddress } from "../shell/address.js";
import { Awaited } from "../shell/awaited.js";
import { useTitle } from "../shell/title.js";
import { TimeFilter } from "../time/time-filter.js";
import { drawNetwork, pickedAt } from "./drawing.js";
import { type NetworkEdge, type NetworkNode, placed } from "./layout.js";

interface NetworkAnswer {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

const MOST_LISTED = 30;

/** Who stands with whom; every line opens the sentences that say it. */
export function NetworkPage() {
  useTitle("Network");
  const { asked, ask } = useAddress();
  const { from = "", to = "", actor = "", other = "" } = asked;
  const answer = useAnswer<NetworkAnswer>(`/api/network?${queryOf({ from, to })}`);
  const network = useMemo(() => {
    const { nodes = [], edges = [] } = answer.value ?? {};
    return { nodes: placed(nodes, edges), edges };
  }, [answer.value]);
  const names = new Map(network.nodes.map(({ id, name }) => [id, name]));
  return (
    <main class="drawn">
      <aside class="drawn-side">
        <h1>Network</h1>
        <TimeFilter asked={asked} ask={ask} />
        {actor ? (
          <Ties
            title={[names.get(actor), names.get(other)].filter(Boolean).join(" and ")}
            query={{ actor, other, from, to }}
          />
        ) : (
          <ol class="drawn-list">
            {[...network.nodes]
              .sort((a, b) => b.reports - a.reports)
              .slice(0, MOST_LISTED)
              .map(({ id, name, reports }) => (
                <li key={id}>
                  <button type="button" class="plain" onClick={() => ask({ actor: id, other: "" })}>
                    {name}
                  </button>{" "}
                  <span class="when">{reports}</span>
                </li>
              ))}
          </ol>
        )}
        {actor && (
          <button type="button" class="plain" onClick={() => ask({ actor: "", other: "" })}>
            all actors
          </button>
        )}
        <p class="when">Dashed: fighting. Dotted: opposed to. Plain: with each other.</p>
      </aside>
      <Zoomable
        label={`${network.nodes.length} actors and ${network.edges.length} ties; the list beside it names the first`}
        draw={(context, view) => drawNetwork(context, view, network, actor || undefined)}
        onPick={(x, y, view) => {
          const picked = pickedAt(network, view, x, y);
          if (!picked) ask({ actor: "", other: "" });
          else if ("node" in picked) ask({ actor: picked.node.id, other: "" });
          else ask({ actor: picked.edge.source, other: picked.edge.target });
        }}
      />
    </main>
  );
}

interface TiesProps {
  readonly title: string;
  readonly query: Readonly<Record<string, string>>;
}

function Ties({ title, query }: TiesProps) {
  const { actor = "", other = "", ...when } = query;
  // A line has no direction on the page; what is said has one.
  const there = useAnswer<Page<FoundRelation>>(`/api/relations?${queryOf({ actor, recipient: other, ...when })}`);
  const back = useAnswer<Page<FoundRelation>>(`/api/relations?${queryOf({ actor: other, recipient: actor, ...when })}`);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>
        <a href={`/actors/${encodeURIComponent(query.actor ?? "")}`}>All of this actor</a>
      </p>
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
