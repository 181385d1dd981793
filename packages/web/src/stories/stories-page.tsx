import type { FoundStory, Page, StoryOverview } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { queryOf, useAddress } from "../shell/address.js";
import { Awaited } from "../shell/awaited.js";
import { More } from "../shell/list-parts.js";
import { useTitle } from "../shell/title.js";
import { StoryFilters } from "./story-filters.js";
import { counted, StoryLine } from "./story-line.js";

/** Stories, newest first. */
export function StoriesPage() {
  useTitle("Stories");
  const { asked, ask } = useAddress();
  const answer = useAnswer<Page<FoundStory>>(`/api/stories?${queryOf(asked)}`);
  // What stands around the list takes longer, and must not keep it waiting.
  const around = useAnswer<StoryOverview>(
    answer.waiting ? "" : `/api/stories/overview?${queryOf({ ...asked, limit: "" })}`,
  ).value;
  return (
    <main class="with-filters">
      <StoryFilters asked={asked} ask={ask} around={around} />
      <section aria-label="Stories">
        <header class="page-head">
          <h1 aria-live="polite">{around ? counted(around.count, "story") : "Stories"}</h1>
          <p>
            What happened, as reports tell it, the newest first. A say-so is one independent source, however many
            reports repeat it.
          </p>
        </header>
        <Awaited answer={answer}>
          {({ items, next }) => (
            <>
              {items.map((story) => (
                <StoryLine key={story.id} story={story} />
              ))}
              {items.length === 0 && <p class="nothing">No story is like that. Leave out a filter.</p>}
              <More next={next} asked={asked} ask={ask} />
            </>
          )}
        </Awaited>
      </section>
    </main>
  );
}
