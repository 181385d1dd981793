import { useAnswer } from "../api/use-answer.js";
import { queryOf } from "../shell/address.js";
import { TimeBrush } from "../time/brush.js";
import type { DayCount } from "../time/histogram.js";

interface Props {
  readonly asked: Readonly<Record<string, string>>;
  readonly ask: (changes: Readonly<Record<string, string>>) => void;
}

const TYPES = [
  "ASSAULT",
  "COERCE",
  "MOBILIZE",
  "PROTEST",
  "THREATEN",
  "SANCTION",
  "REJECT",
  "ACCUSE",
  "REQUEST",
  "RETREAT",
  "AID",
  "COOPERATE",
  "CONCEDE",
  "SUPPORT",
  "CONSULT",
  "AGREE",
];
const STANDINGS = ["stated", "attributed", "purported", "unverified", "confirmed", "denied"];
const FEWEST = ["", "2", "3", "5"];

/** What stories to show. Every filter combines with every other. */
export function StoryFilters({ asked, ask }: Props) {
  const {
    from = "",
    to = "",
    type = "",
    standing = "",
    text = "",
    actor = "",
    place = "",
    minSayso = "",
    disputed = "",
  } = asked;
  // The histogram shows all of time, or there would be nothing to draw on.
  const rest = queryOf({ ...asked, from: "", to: "" });
  const days = useAnswer<{ readonly days: readonly DayCount[] }>(`/api/stories/days?${rest}`);
  return (
    <search>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <Words name="text" label="Words" value={text} ask={ask} />
        <TimeBrush
          counts={days.value?.days ?? []}
          from={from}
          to={to}
          label="When"
          onChange={(first, last) => ask({ from: first, to: last })}
        />
        <Choice name="type" label="What" value={type} options={TYPES} ask={ask} />
        <Words name="actor" label="Who" value={actor} ask={ask} />
        <Words name="place" label="Where" value={place} ask={ask} />
        <fieldset class="standings">
          <legend>Standing</legend>
          {STANDINGS.map((one) => (
            <label key={one} data-standing={one}>
              <input
                type="radio"
                name="standing"
                checked={standing === one}
                onClick={() => ask({ standing: standing === one ? "" : one })}
              />
              <span class="standing" data-standing={one}>
                {one}
              </span>
            </label>
          ))}
        </fieldset>
        <label>
          Independent say-sos, at least
          <select value={minSayso} onChange={({ currentTarget }) => ask({ minSayso: currentTarget.value })}>
            {FEWEST.map((fewest) => (
              <option key={fewest} value={fewest}>
                {fewest || "any"}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={disputed === "true"}
            onChange={({ currentTarget }) => ask({ disputed: currentTarget.checked ? "true" : "" })}
          />
          Disputed only
        </label>
      </form>
    </search>
  );
}

interface FieldProps extends Pick<Props, "ask"> {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

function Words({ name, label, value, ask }: FieldProps) {
  return (
    <label>
      {label}
      <input
        type="search"
        value={value}
        onChange={({ currentTarget }) => ask({ [name]: currentTarget.value.trim() })}
      />
    </label>
  );
}

function Choice({ name, label, value, options, ask }: FieldProps & { readonly options: readonly string[] }) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => ask({ [name]: currentTarget.value })}>
        <option value="">anything</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option.toLowerCase()}
          </option>
        ))}
      </select>
    </label>
  );
}
