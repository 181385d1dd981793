import { useEffect, useState } from "preact/hooks";
import type { FoundStory, Page } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { Zoomable } from "../canvas/zoomable.js";
import { queryOf, useAddress } from "../shell/address.js";
import { Awaited } from "../shell/awaited.js";
import { useTitle } from "../shell/title.js";
import { StoryLine } from "../stories/story-line.js";
import { TimeFilter } from "../time/time-filter.js";
import { dotAt, drawDots, type PlaceDot } from "./dots.js";
import { drawWorld, loadWorld, projectionOf } from "./world.js";

type Atlas = Parameters<typeof drawWorld>[2];

/** Places listed in words beside the map. */
const MOST_LISTED = 30;
/** How near a place a story must be to be one of its own, in kilometres. */
const NEAR = 1;

/** Where stories happened; every dot opens its stories. */
export function MapPage() {
  useTitle("Map");
  const { asked, ask } = useAddress();
  const [atlas, setAtlas] = useState<Atlas>();
  useEffect(() => {
    void loadWorld().then(setAtlas);
  }, []);
  const { from = "", to = "", at = "" } = asked;
  const answer = useAnswer<{ readonly places: readonly PlaceDot[] }>(`/api/stories/places?${queryOf({ from, to })}`);
  const places = answer.value?.places ?? [];
  const chosen = places.find((place) => keyOf(place) === at);
  return (
    <main class="drawn">
      <aside class="drawn-side">
        <h1>Map</h1>
        <TimeFilter asked={asked} ask={ask} />
        {chosen ? (
          <StoriesAt place={chosen} from={from} to={to} />
        ) : (
          <ol class="drawn-list">
            {places.slice(0, MOST_LISTED).map((place) => (
              <li key={keyOf(place)}>
                <button type="button" class="plain" onClick={() => ask({ at: keyOf(place) })}>
                  {place.name}
                </button>{" "}
                <span class="when">{place.stories}</span>
              </li>
            ))}
          </ol>
        )}
        {chosen && (
          <button type="button" class="plain" onClick={() => ask({ at: "" })}>
            all places
          </button>
        )}
      </aside>
      <Zoomable
        label={`${places.length} places on a map of the world; the list beside it names the first`}
        draw={(context, view) => drawDots(context, drawWorld(context, view, atlas), places, chosen)}
        onPick={(x, y, view) => {
          const place = dotAt(places, projectionOf(view), x, y);
          ask({ at: place ? keyOf(place) : "" });
        }}
      />
    </main>
  );
}

function StoriesAt({ place, from, to }: { readonly place: PlaceDot; readonly from: string; readonly to: string }) {
  const near = { place: `${place.lat},${place.lon}`, within: String(NEAR) };
  const answer = useAnswer<Page<FoundStory>>(`/api/stories?${queryOf({ ...near, from, to })}`);
  return (
    <section aria-label={`Stories at ${place.name}`}>
      <h2>{place.name}</h2>
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
  return `${lat},${lon}`;
}
