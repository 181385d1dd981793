import type { FoundStory, Page, StoryPlaces } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { queryOf, useAddress } from "../shell/address.js";
import { Awaited } from "../shell/awaited.js";
import { useTitle } from "../shell/title.js";
import { counted, StoryLine } from "../stories/story-line.js";
import { TimeFilter } from "../time/time-filter.js";
import type { PlaceDot } from "./dots.js";
import { PlaceMap } from "./place-map.js";
import { pointWords } from "./spot.js";

/** Places listed in words beside the map. */
const MOST_LISTED = 50;
/** How near a place a story must be to be one of its own, in kilometres. */
const NEAR = 1;

/** Where stories happened; every dot opens its stories. */
export function MapPage() {
  useTitle("Map");
  const { asked, ask } = useAddress();
  const { from = "", to = "", at = "" } = asked;
  const answer = useAnswer<StoryPlaces>(`/api/stories/places?${queryOf({ from, to })}`);
  const places = answer.value?.places ?? [];
  const chosen = places.find((place) => keyOf(place) === at);
  return (
    <main class="drawn">
      <header class="drawn-head">
        <h1>Map</h1>
        <p class="when">Where stories happened. A dot is a place, its size the number of its stories.</p>
        <TimeFilter asked={asked} ask={ask} wait={answer.waiting} />
      </header>
      <PlaceMap
        label={`${counted(places.length, "place")} on a map of the world; the list beside it names the first`}
        places={places}
        chosen={chosen}
        onPick={(place) => ask({ at: place ? keyOf(place) : "" })}
      />
      <aside class="drawn-list" aria-label="Places" aria-busy={answer.waiting}>
        {chosen ? (
          <StoriesAt place={chosen} from={from} to={to} onBack={() => ask({ at: "" })} />
        ) : (
          <ol>
            {places.slice(0, MOST_LISTED).map((place) => (
              <li key={keyOf(place)}>
                <button type="button" class="plain" onClick={() => ask({ at: keyOf(place) })}>
                  {place.name}
                </button>{" "}
                <span class="when">{place.stories.toLocaleString("en")}</span>
              </li>
            ))}
          </ol>
        )}
        {!chosen && places.length > MOST_LISTED && (
          <p class="when">and {(places.length - MOST_LISTED).toLocaleString("en")} more on the map</p>
        )}
        {answer.value && places.length === 0 && <p class="nothing">No story of that time has a place.</p>}
      </aside>
    </main>
  );
}

interface StoriesAtProps {
  readonly place: PlaceDot;
  readonly from: string;
  readonly to: string;
  readonly onBack: () => void;
}

function StoriesAt({ place, from, to, onBack }: StoriesAtProps) {
  const query = queryOf({ place: pointWords([place.lat, place.lon]), within: String(NEAR), from, to });
  const answer = useAnswer<Page<FoundStory>>(`/api/stories?${query}`);
  return (
    <section aria-label={`Stories at ${place.name}`}>
      <h2>{place.name}</h2>
      <p class="when">
        <a href={`/?${query}`}>in the list of stories</a> ·{" "}
        <button type="button" class="plain" onClick={onBack}>
          all places
        </button>
      </p>
      <Awaited answer={answer}>
        {({ items }) => (
          <>
            {items.map((story) => (
              <StoryLine key={story.id} story={story} />
            ))}
          </>
        )}
      </Awaited>
    </section>
  );
}

function keyOf({ lat, lon }: PlaceDot): string {
  return pointWords([lat, lon]);
}
