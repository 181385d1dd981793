import type { FoundActor, StoryOverview } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { PlaceFilter } from "../map/place-filter.js";
import { TYPES } from "../report/kinds.js";
import { STANDINGS } from "../report/standings.js";
import type { Asked } from "../shell/address.js";
import { Filters, SearchField } from "../shell/list-parts.js";
import { TimeBrush } from "../time/brush.js";

/** The same empty list each time: what is drawn from it need not be drawn anew. */
const NONE: readonly never[] = [];
const FEWEST = ["", "2", "3", "5", "10"];

interface Props extends Asked {
  /** What the filters are drawn on, once it is known. */
  readonly around: StoryOverview | undefined;
}

/** What stories to show. Every filter combines with every other. */
export function StoryFilters({ asked, ask, around }: Props) {
  const { from = "", to = "", type = "", standing = "", minSayso = "", disputed = "" } = asked;
  // Another list begins at its head.
  const narrow = (changes: Readonly<Record<string, string>>) => ask({ limit: "", ...changes });
  return (
    <Filters asked={asked} ask={ask}>
      <SearchField label="Words" value={asked.text} onAsk={(text) => narrow({ text })} />
      <TimeBrush
        counts={around?.days ?? NONE}
        from={from}
        to={to}
        label="When"
        onChange={(first, last) => narrow({ from: first, to: last })}
      />
      <PlaceFilter asked={asked} ask={ask} places={around?.places ?? NONE} />
      <label>
        What
        <select value={type} onChange={({ currentTarget }) => narrow({ type: currentTarget.value })}>
          <option value="">anything</option>
          {TYPES.map((option) => (
            <option key={option} value={option}>
              {option.toLowerCase()}
            </option>
          ))}
        </select>
      </label>
      <ActorField label="Who did it" value={asked.actor} onAsk={(actor) => narrow({ actor })} />
      <ActorField label="To whom" value={asked.recipient} onAsk={(recipient) => narrow({ recipient })} />
      <fieldset class="standings">
        <legend>Standing</legend>
        {[["", "any"] as const, ...STANDINGS].map(([one, means]) => (
          <label key={one} data-standing={one}>
            <input type="radio" name="standing" checked={standing === one} onChange={() => narrow({ standing: one })} />
            <span>
              {one && (
                <span class="standing" data-standing={one}>
                  {one}
                </span>
              )}{" "}
              <span class="when">{means}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label>
        Independent say-sos, at least
        <select value={minSayso} onChange={({ currentTarget }) => narrow({ minSayso: currentTarget.value })}>
          {FEWEST.map((fewest) => (
            <option key={fewest} value={fewest}>
              {fewest || "any number"}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={disputed === "true"}
          onChange={({ currentTarget }) => narrow({ disputed: currentTarget.checked ? "true" : "" })}
        />
        Only where sources disagree
      </label>
    </Filters>
  );
}

/** How ids of actors begin, as other pages hand them over. */
const ID = /^a[0-9a-f]{6,}$/;

type FieldProps = Parameters<typeof SearchField>[0];

/** A name, or an actor that another page has chosen: shown by its name all the same. */
function ActorField({ value = "", ...rest }: FieldProps) {
  const chosen = useAnswer<FoundActor>(ID.test(value) ? `/api/actors/${value}` : "");
  const name = ID.test(value) ? chosen.value?.name : undefined;
  return <SearchField {...rest} value={name ?? value} />;
}
