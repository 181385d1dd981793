import { useEffect, useMemo } from "preact/hooks";
import { useLocation, useRoute } from "preact-iso";
import type { FoundActor, FoundRelation, Page, WholeActor } from "../api/answers.js";
import { ask } from "../api/client.js";
import { useAnswer } from "../api/use-answer.js";
import { CorrectActor } from "../corrections/correct-actor.js";
import { CorrectionsAbout } from "../corrections/correction-list.js";
import { ReportLines } from "../reports/report-lines.js";
import { likest, useMoved } from "../shell/moved.js";
import { useTitle } from "../shell/title.js";
import { WholePage } from "../shell/whole-page.js";
import { counted } from "../stories/story-line.js";
import { reportedBy, whatOf } from "./actor-kinds.js";
import { FactList } from "./fact-list.js";
import { TieLines } from "./tie-lines.js";
import { descriptionsOf, tiesOf } from "./ties.js";

/** Relations on each side that ties are told from. */
const MOST_RELATIONS = 200;
const MOST_DESCRIPTIONS = 8;

/** One actor: names, ties over time, what they said, what they did, what was done to them. */
export function ActorPage() {
  const { params } = useRoute();
  const id = params.id ?? "";
  const path = `/api/actors/${encodeURIComponent(id)}`;
  const actor = useAnswer<WholeActor>(path);
  // One who has become one with another is answered as that one; others are looked for.
  const now = actor.of === path ? actor.value?.id : undefined;
  const { route } = useLocation();
  useEffect(() => {
    if (now !== undefined && now !== id) route(`/actors/${encodeURIComponent(now)}`, true);
  }, [now, id]);
  useMoved(actor, (shown) => shown.id === id, addressNow);
  return (
    <WholePage class="actor" noun="actor" answer={actor} others={["/actors", "actors"]}>
      {(found) => <Actor key={found.id} actor={found} />}
    </WholePage>
  );
}

/** The actor of that name whom most of the same reports name. */
async function addressNow({ name, reports }: FoundActor): Promise<string | undefined> {
  const { items } = await ask<Page<FoundActor>>(`/api/actors?name=${encodeURIComponent(name)}`);
  const now = likest(items, (one) => one.reports, reports);
  return now && `/actors/${encodeURIComponent(now.id)}`;
}

function Actor({ actor }: { readonly actor: WholeActor }) {
  const { id, name, said, did, undergone } = actor;
  useTitle(name);
  const side = encodeURIComponent(id);
  const does = useAnswer<Page<FoundRelation>>(`/api/relations?actor=${side}&limit=${MOST_RELATIONS}`);
  const suffers = useAnswer<Page<FoundRelation>>(`/api/relations?recipient=${side}&limit=${MOST_RELATIONS}`);
  const relations = useMemo(() => {
    const both = [...(does.value?.items ?? []), ...(suffers.value?.items ?? [])];
    return [...new Map(both.map((relation) => [relation.ref, relation])).values()];
  }, [does.value, suffers.value]);
  const ties = useMemo(() => tiesOf(id, relations), [id, relations]);
  return (
    <>
      <Head actor={actor} descriptions={descriptionsOf(relations, [name, ...actor.aliases])} tied={ties.length > 0} />
      {ties.length > 0 && (
        <section>
          <h2>Who they stand with, and against</h2>
          <TieLines ties={ties} />
        </section>
      )}
      <div class="actor-columns">
        {said > 0 && <FactList actor={id} title="What they said" path={`/api/statements?actor=${side}`} />}
        {did > 0 && <FactList actor={id} title="What they did" path={`/api/events?actor=${side}`} />}
        {undergone > 0 && <FactList actor={id} title="What was done to them" path={`/api/events?recipient=${side}`} />}
      </div>
      <Reports actor={actor} />
      <CorrectionsAbout about={id} />
    </>
  );
}

interface HeadProps {
  readonly actor: FoundActor;
  readonly descriptions: readonly string[];
  /** Whether a relation joins it to somebody. */
  readonly tied: boolean;
}

function Head({ actor, descriptions, tied }: HeadProps) {
  const { id, name, aliases, count, did, undergone, signed, wired } = actor;
  const others = aliases.filter((alias) => alias !== name);
  const side = encodeURIComponent(id);
  return (
    <header class="page-head">
      <p class="story-when">
        {[
          whatOf(actor),
          ...(signed + wired < count ? [`named in ${counted(count, "report")}`] : []),
          ...reportedBy(actor),
        ].join(" · ")}
        {did > 0 && (
          <>
            {" · "}
            <a href={`/?actor=${side}`}>stories of what they did</a>
          </>
        )}
        {undergone > 0 && (
          <>
            {" · "}
            <a href={`/?recipient=${side}`}>{did > 0 ? "of" : "stories of"} what was done to them</a>
          </>
        )}
        {tied && (
          <>
            {" · "}
            <a href={`/network?actor=${side}`}>network</a>
          </>
        )}
      </p>
      <h1 dir="auto">{name}</h1>
      {others.length > 0 && <p dir="auto">Also {others.join(" · ")}</p>}
      {descriptions.length > 0 && <p dir="auto">Called {descriptions.slice(0, MOST_DESCRIPTIONS).join(" · ")}</p>}
      <CorrectActor key={id} actor={actor} />
    </header>
  );
}

/** How many reports stand there before they are unfolded. */
const SHOWN = 5;

/** The reports that name somebody, the newest first; of one who only wrote or sent them, what there is to tell. */
function Reports({ actor: { newest, count, said, did, undergone, signed, wired } }: { readonly actor: WholeActor }) {
  const told = said + did + undergone > 0;
  const title =
    told || signed + wired < count
      ? "Reports that name them"
      : signed > 0
        ? "Reports they signed"
        : "Reports they sent";
  const most = told ? SHOWN : newest.length;
  const [first, rest] = [newest.slice(0, most), newest.slice(most)];
  return (
    <section>
      <h2>{title}</h2>
      <ReportLines reports={first} />
      {rest.length > 0 && (
        <details class="rest-of-reports">
          <summary>{counted(rest.length, "older report")}</summary>
          <ReportLines reports={rest} />
        </details>
      )}
      {count > newest.length && (
        <p class="when">
          The newest {newest.length} of {count.toLocaleString("en")}.
        </p>
      )}
    </section>
  );
}
