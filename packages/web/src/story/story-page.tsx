import { useRoute } from "preact-iso";
import type { FoundEvent, WholeStory } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { StandingWord } from "../report/note.js";
import { Awaited } from "../shell/awaited.js";
import { useTitle } from "../shell/title.js";
import { SaySoCount } from "../stories/story-line.js";
import { dayWords, spanWords } from "../time/days.js";
import { FigureRangeView } from "./figure-range.js";
import { SaySoTree } from "./say-so-tree.js";

/** One happening: who says so, what figures they give, who denies it, and how its standing changed. */
export function StoryPage() {
  const { params } = useRoute();
  const answer = useAnswer<WholeStory>(`/api/stories/${encodeURIComponent(params.id ?? "")}`);
  return <Awaited answer={answer}>{(whole) => <Story whole={whole} />}</Awaited>;
}

function Story({ whole: { story, reports, events } }: { readonly whole: WholeStory }) {
  useTitle(story.what);
  const byId = new Map(reports.map((report) => [report.id, report]));
  return (
    <main class="story">
      <header class="page-head">
        <p class="story-when">
          {story.type.toLowerCase()} · <time>{spanWords(story.from, story.to)}</time>
          {story.place && (
            <>
              {" · "}
              <a href={`/?place=${encodeURIComponent(story.place.name)}`}>{story.place.name}</a>
            </>
          )}
        </p>
        <h1 dir="auto">{story.what}</h1>
        <p class="story-count">
          <SaySoCount story={story} /> · <StandingWord standing={story.standing} />
          {story.denied.length > 0 && <span class="disputed">disputed</span>}
        </p>
      </header>

      <div class="story-columns">
        <section aria-labelledby="whose-word">
          <h2 id="whose-word">On whose say-so</h2>
          <SaySoTree saysos={story.sayso} reports={byId} />
        </section>

        <div>
          {story.figures.length > 0 && (
            <section aria-labelledby="figures">
              <h2 id="figures">Figures</h2>
              {story.figures.map((figure) => (
                <FigureRangeView key={figure.kind} figure={figure} />
              ))}
            </section>
          )}

          {story.denied.length > 0 && (
            <section aria-labelledby="denials">
              <h2 id="denials">Denied by</h2>
              <ul class="denials">
                {story.denied.map(({ by, report, statement }) => (
                  <li key={`${report}:${statement}`} data-standing="denied">
                    <a href={`/reports/${encodeURIComponent(report)}?fact=${encodeURIComponent(statement)}`}>
                      <b>{by}</b>
                      {byId.get(report)?.agency && <span class="when">, in {byId.get(report)?.agency}</span>}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}

          <section aria-labelledby="history">
            <h2 id="history">Standing over time</h2>
            <ol class="history">
              {story.history.map(({ date, standing, report }, at) => (
                <li key={`${report}:${at}`} data-standing={standing}>
                  <time>{dayWords(date)}</time> <StandingWord standing={standing} />{" "}
                  <a class="when" href={`/reports/${encodeURIComponent(report)}`}>
                    {byId.get(report)?.agency ?? "report"}
                  </a>
                </li>
              ))}
            </ol>
          </section>
        </div>
      </div>

      <section aria-labelledby="told">
        <h2 id="told">As told</h2>
        <ul class="told-list">
          {events.map((event) => (
            <li key={event.ref} data-standing={event.standing}>
              <Sentence event={event} />
              <p class="when">
                <a href={`/reports/${encodeURIComponent(event.report)}?fact=${encodeURIComponent(event.id)}`}>
                  {byId.get(event.report)?.agency ?? "report"}, {dayWords(byId.get(event.report)?.published)}
                </a>{" "}
                <StandingWord standing={event.standing} />
                {event.modality !== "happened" && <span class="modality">{event.modality.replaceAll("-", " ")}</span>}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

/** The sentence of an event, the words that name it marked. */
export function Sentence({ event: { sentence, text } }: { readonly event: Pick<FoundEvent, "sentence" | "text"> }) {
  const at = sentence.indexOf(text);
  if (at < 0) return <p dir="auto">{sentence}</p>;
  return (
    <p dir="auto">
      {sentence.slice(0, at)}
      <mark>{text}</mark>
      {sentence.slice(at + text.length)}
    </p>
  );
}
