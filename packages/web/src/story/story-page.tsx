import { useRoute } from "preact-iso";
import type { FoundReport, WholeStory } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { StandingWord } from "../report/standing-word.js";
import { Awaited } from "../shell/awaited.js";
import { useTitle } from "../shell/title.js";
import { Denied, SaySoCount, StoryDay } from "../stories/story-line.js";
import { dayWords } from "../time/days.js";
import { AsTold } from "./as-told.js";
import { ClaimAndDenial } from "./claim-and-denial.js";
import { FigureRangeView } from "./figure-range.js";
import { SaySoTree } from "./say-so-tree.js";

/** One happening: who says so, what figures they give, who denies it, and how its standing changed. */
export function StoryPage() {
  const { params } = useRoute();
  const answer = useAnswer<WholeStory>(`/api/stories/${encodeURIComponent(params.id ?? "")}`);
  return (
    <main class="story">
      <Awaited answer={answer}>{(whole) => <Story whole={whole} />}</Awaited>
    </main>
  );
}

function Story({ whole }: { readonly whole: WholeStory }) {
  const { story, reports } = whole;
  useTitle(story.what);
  const byId = new Map(reports.map((report) => [report.id, report]));
  return (
    <>
      <header class="page-head">
        <p class="story-when">
          {story.type.toLowerCase().replaceAll("-", " ")} · <StoryDay story={story} />
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
          {story.denied.length > 0 && <Denied />}
        </p>
      </header>

      {story.denied.length > 0 && <ClaimAndDenial whole={whole} />}

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
                <FigureRangeView key={figure.kind} figure={figure} events={whole.events} />
              ))}
            </section>
          )}
          <History whole={whole} reports={byId} />
        </div>
      </div>

      <AsTold whole={whole} reports={byId} />
    </>
  );
}

interface HistoryProps {
  readonly whole: WholeStory;
  readonly reports: ReadonlyMap<string, FoundReport>;
}

/** How its standing changed; each step leads to the words of the report that changed it. */
function History({ whole: { story, events, relations }, reports }: HistoryProps) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">Standing over time</h2>
      <ol class="history">
        {story.history.map(({ date, standing, report }, at) => {
          const told = [...events, ...relations].filter((fact) => fact.report === report);
          const fact = told.find((one) => one.standing === standing) ?? told[0];
          return (
            <li key={`${report}:${at}`} data-standing={standing}>
              <time>{dayWords(date)}</time> <StandingWord standing={standing} />{" "}
              <a class="when" href={`/reports/${encodeURIComponent(report)}${fact ? `?fact=${fact.id}` : ""}`}>
                {reports.get(report)?.agency ?? "report"}
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
