import type { Asked } from "../shell/address.js";
import { SearchField } from "../shell/list-parts.js";
import type { PlaceDot } from "./dots.js";
import { PlaceMap } from "./place-map.js";
import { centreOf, pointWords, spotOf } from "./spot.js";

const DISTANCES = ["10", "25", "50", "100", "250", "500", "1000"];
const USUAL_DISTANCE = "100";
/** Names that are offered while somebody types. */
const MOST_OFFERED = 300;

interface Props extends Asked {
  /** Where one could go, not only where one is. */
  readonly places: readonly PlaceDot[];
}

/** Where stories happened, as a filter: a name, or a point on the map with all that lies around it. */
export function PlaceFilter({ asked, ask, places }: Props) {
  const { place = "", within = "" } = asked;
  const point = spotOf(place);
  const centre = centreOf(place, places);
  const chosen =
    centre && places.find(({ lat, lon }) => pointWords([lat, lon]) === pointWords([centre.lat, centre.lon]));
  return (
    <div class="place-filter">
      <SearchField
        label="Where"
        value={point ? (chosen?.name ?? place) : place}
        hint="anywhere"
        list="places-offered"
        onAsk={(words) => ask({ place: words, limit: "", ...(!words && { within: "" }) })}
      />
      <datalist id="places-offered">
        {[...new Set(places.slice(0, MOST_OFFERED).map(({ name }) => name))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <PlaceMap
        label={`Where: ${places.length} places on a map. The field before it takes a name instead.`}
        places={places}
        chosen={chosen}
        around={centre && within ? { ...centre, within: Number(within) } : undefined}
        onPick={(dot, at) => {
          const spot = dot ? ([dot.lat, dot.lon] as const) : at;
          if (spot) ask({ place: pointWords(spot), within: within || USUAL_DISTANCE, limit: "" });
        }}
      />
      {place && (
        <p class="place-chosen">
          <label>
            within{" "}
            <select value={within} onChange={({ currentTarget }) => ask({ within: currentTarget.value, limit: "" })}>
              {!point && <option value="">the place itself</option>}
              {DISTANCES.map((distance) => (
                <option key={distance} value={distance}>
                  {distance} km
                </option>
              ))}
            </select>
          </label>{" "}
          <button type="button" class="plain" onClick={() => ask({ place: "", within: "", limit: "" })}>
            anywhere
          </button>
        </p>
      )}
    </div>
  );
}
