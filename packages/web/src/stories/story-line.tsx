import type { FoundStory } from "../api/answers.js";
import { StandingWord } from "../report/note.js";
import { spanWords } from "../time/days.js";

/** A story in the list: what happened in the reports' own words, where, when, and on how many say-sos. */
export function StoryLine({ story }: { readonly story: FoundStory }) {
  return (
    <article class="story-line">
      <p class="story-when">
        <time>{spanWords(story.from, story.to)}</time>
        {story.place && <span> · {story.place.name}</span>}
      </p>
      <h2>
        <a href={`/stories/${encodeURIComponent(story.id)}`} dir="auto">
          {story.what}
        </a>
      </h2>
      <p class="story-count">
        <SaySoCount story={story} /> · <StandingWord standing={story.standing} />
        {story.denied.length > 0 && <span class="disputed">disputed</span>}
      </p>
    </article>
  );
}

/** "7 reports · 2 say-sos": the whole of the question that sayso is for. */
export function SaySoCount({ story }: { readonly story: FoundStory }) {
  return (
    <>
      {counted(story.reports.length, "report")} · <strong>{counted(story.count, "say-so")}</strong>
    </>
  );
}

export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
