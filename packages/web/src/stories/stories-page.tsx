import { useEffect, useState } from "preact/hooks";
import type { FoundStory, Page } from "../api/answers.js";
import { ask as askServer } from "../api/client.js";
import { useAnswer } from "../api/use-answer.js";
import { queryOf, useAddress } from "../shell/address.js";
import { Awaited } from "../shell/awaited.js";
import { More } from "../shell/list-parts.js";
import { useTitle } from "../shell/title.js";
import { StoryFilters } from "./story-filters.js";
import { StoryLine } from "./story-line.js";

/** Stories, newest first. */
export function StoriesPage() {
  useTitle("Stories");
  const { asked, ask } = useAddress();
  const answer = useAnswer<Page<FoundStory>>(`/api/stories?${queryOf(asked)}`);
  return (
    <main class="with-filters">
      <StoryFilters asked={asked} ask={ask} />
      <section aria-label="Stories">
        <Awaited answer={answer}>{(page) => <StoryList first={page} query={queryOf(asked)} />}</Awaited>
      </section>
    </main>
  );
}

function StoryList({ first, query }: { readonly first: Page<FoundStory>; readonly query: string }) {
  const [pages, setPages] = useState([first]);
  useEffect(() => setPages([first]), [first]);
  const next = pages.at(-1)?.next;
  const stories = pages.flatMap(({ items }) => items);
  if (!stories.length) return <p class="nothing">No story is like that. Leave out a filter.</p>;
  return (
    <>
      {stories.map((story) => (
        <StoryLine key={story.id} story={story} />
      ))}
      <More
        next={next}
        onAsk={async (cursor) => {
          const page = await askServer<Page<FoundStory>>(`/api/stories?${query}&cursor=${encodeURIComponent(cursor)}`);
          setPages((before) => [...before, page]);
        }}
      />
    </>
  );
}
