import type { FoundStory } from "../api/answers.js";
import { StandingWord } from "../report/standing-word.js";
import { figureWords } from "../story/figures.js";
import { dayWords, spanWords } from "../time/days.js";

/** A story in the list: what happened in the reports' own words, where, when, and on how many say-sos. */
export function StoryLine({ story }: { readonly story: FoundStory }) {
  return (
    <article class="story-line">
      <p class="story-when">
        <StoryDay story={story} />
        {story.place && <span> · {story.place.name}</span>}
      </p>
      <h2>
        <a href={`/stories/${encodeURIComponent(story.id)}`} dir="auto">
          {story.what}
        </a>
      </h2>
      <p class="story-count">
        <SaySoCount story={story} /> · <StandingWord standing={story.standing} />
        {story.figures.map((figure) => (
          <span key={figure.kind}>
            {" · "}
            {figureWords(figure)} {figure.kind}
          </span>
        ))}
        {isDisputed(story) && <Denied />}
      </p>
    </article>
  );
}

/** When it happened; where no report says, when the first one told it. */
export function StoryDay({ story: { from, to, history } }: { readonly story: FoundStory }) {
  if (from) return <time>{spanWords(from, to)}</time>;
  const told = dayWords(history[0]?.date);
  return told ? <time>told {told}</time> : null;
}

/** "7 reports · 2 say-sos": the whole of the question that sayso is for. */
export function SaySoCount({ story }: { readonly story: FoundStory }) {
  return (
    <>
      {counted(story.reports.length, "report")} · <strong>{counted(story.count, "say-so")}</strong>
    </>
  );
}

/** Whether somebody denies it, and the standing does not say so already. */
export function isDisputed({ denied, standing }: FoundStory): boolean {
  return denied.length > 0 && standing !== "denied";
}

/** Beside a story that somebody denies. */
export function Denied() {
  return (
    <span class="disputed" title="Somebody denies it">
      denied by some
    </span>
  );
}

export function counted(count: number, noun: string): string {
  const many = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${count.toLocaleString("en")} ${count === 1 ? noun : many}`;
}
