import { useMemo } from "preact/hooks";
import type { FoundNetwork } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { Zoomable } from "../canvas/zoomable.js";
import { queryOf, useAddress } from "../shell/address.js";
import { useTitle } from "../shell/title.js";
import { counted } from "../stories/story-line.js";
import { TimeFilter } from "../time/time-filter.js";
import { drawNetwork, type Network, type Picked, pickedAt } from "./drawing.js";
import { placesOf } from "./layout.js";
import { TiesBetween } from "./ties-between.js";
import { useLayout } from "./use-layout.js";

const NOBODY: FoundNetwork = { nodes: [], edges: [] };
const MOST_LISTED = 50;
/** How many ties are drawn: at first so many that lines can still be told apart. */
const FEW_TIES = "500";
const MORE_TIES = ["1000", "2000", "4000"];

/** Who stands with whom; every line opens the sentences that say it. */
export function NetworkPage() {
  useTitle("Network");
  const { asked, ask } = useAddress();
  const { from = "", to = "", actor = "", other = "", most = FEW_TIES } = asked;
  // Laid out for all of time: when the slider moves, ties come and go, and nobody moves.
  const first = useAnswer<FoundNetwork>(`/api/network?${queryOf({ most })}`);
  const always = first.value ?? NOBODY;
  const then = useAnswer<FoundNetwork>(from || to ? `/api/network?${queryOf({ from, to, most })}` : "");
  const { nodes, edges } = from || to ? (then.value ?? NOBODY) : always;
  const known = useLayout(always.nodes, always.edges);
  const network = useMemo(
    (): Network => ({ nodes, edges, places: placesOf(nodes, edges, known) }),
    [nodes, edges, known],
  );
  const names = useMemo(() => new Map([...always.nodes, ...nodes].map(({ id, name }) => [id, name])), [always, nodes]);
  const listed = useMemo(() => nodes.toSorted((a, b) => b.reports - a.reports).slice(0, MOST_LISTED), [nodes]);
  return (
    <main class="drawn">
      <header class="drawn-head">
        <h1>Network</h1>
        <p class="when">
          Who stands with whom. A line opens the sentences that say so; dashed is fighting, dotted opposed, plain
          anything else.
        </p>
        <TimeFilter asked={asked} ask={ask} wait={first.waiting} />
        <label class="when">
          The{" "}
          <select value={most} onChange={({ currentTarget }) => ask({ most: currentTarget.value })}>
            {[FEW_TIES, ...MORE_TIES].map((number) => (
              <option key={number} value={number}>
                {Number(number).toLocaleString("en")}
              </option>
            ))}
          </select>{" "}
          ties told most often
        </label>
      </header>
      <Zoomable
        label={`${counted(nodes.length, "actor")} and ${counted(edges.length, "tie")}; the list beside it names the first`}
        draw={(context, view) => drawNetwork(context, view, network, actor || undefined)}
        nameAt={(x, y, view) => wordsOf(pickedAt(network, view, x, y), names)}
        onPick={(x, y, view) => {
          const picked = pickedAt(network, view, x, y);
          if (!picked) ask({ actor: "", other: "" });
          else if ("node" in picked) ask({ actor: picked.node.id, other: "" });
          else ask({ actor: picked.edge.source, other: picked.edge.target });
        }}
      />
      <aside class="drawn-list" aria-label="Actors" aria-busy={first.waiting || then.waiting}>
        {actor ? (
          <TiesBetween
            actor={actor}
            other={other}
            names={names}
            edges={edges}
            when={{ from, to }}
            onChoose={(chosen) => ask({ other: chosen })}
            onBack={() => ask({ actor: "", other: "" })}
          />
        ) : (
          <>
            <ol>
              {listed.map(({ id, name, reports }) => (
                <li key={id}>
                  <button type="button" class="plain" onClick={() => ask({ actor: id, other: "" })} dir="auto">
                    {name}
                  </button>{" "}
                  <span class="when">{reports.toLocaleString("en")}</span>
                </li>
              ))}
            </ol>
            {nodes.length > listed.length && (
              <p class="when">and {(nodes.length - listed.length).toLocaleString("en")} more in the network</p>
            )}
          </>
        )}
      </aside>
    </main>
  );
}

function wordsOf(picked: Picked | undefined, names: ReadonlyMap<string, string>): string | undefined {
  if (!picked) return undefined;
  if ("node" in picked) return picked.node.name;
  const { source, target, type } = picked.edge;
  return `${names.get(source) ?? ""} ${type.replaceAll("-", " ")} ${names.get(target) ?? ""}`;
}
