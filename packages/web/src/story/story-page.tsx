import { useRoute } from "preact-iso";
import type { FoundReport, Verdict, WholeReport, WholeStory } from "../api/answers.js";
import { ask } from "../api/client.js";
import { useAnswer } from "../api/use-answer.js";
import { CorrectStory } from "../corrections/correct-story.js";
import { CorrectionsAbout } from "../corrections/correction-list.js";
import { StandingWord } from "../report/standing-word.js";
import { likest, useMoved } from "../shell/moved.js";
import { useTitle } from "../shell/title.js";
import { WholePage } from "../shell/whole-page.js";
import { Denied, isDisputed, SaySoCount, StoryDay } from "../stories/story-line.js";
import { dayWords } from "../time/days.js";
import { AsTold } from "./as-told.js";
import { ClaimAndDenial } from "./claim-and-denial.js";
import { FigureRangeView } from "./figure-range.js";
import { SaySoTree } from "./say-so-tree.js";

/** One happening: who says so, what figures they give, who denies it, and how its standing changed. */
export function StoryPage() {
  const { params } = useRoute();
  const id = params.id ?? "";
  const answer = useAnswer<WholeStory>(`/api/stories/${encodeURIComponent(id)}`);
  useMoved(answer, ({ story }) => story.id === id, addressNow);
  return (
    <WholePage class="story" noun="story" answer={answer} others={["/", "stories"]}>
      {(whole) => <Story whole={whole} />}
    </WholePage>
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
          {isDisputed(story) && <Denied />}
        </p>
        <Verdicts verdicts={story.verdicts ?? []} />
        <CorrectStory key={story.id} story={story.id} />
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
      <CorrectionsAbout about={story.id} />
    </>
  );
}

/** What persons found out, beside what was read: its standing stays that of the reports. */
function Verdicts({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  return (
    <>
      {verdicts.map(({ correction, verdict, link, author, reason, made }) => (
        <p key={correction} class="verdict">
          <strong>{verdict === "verified" ? "Verified" : "Refuted"}</strong> by <span dir="auto">{author}</span>,{" "}
          {dayWords(made)}: <span dir="auto">{reason}</span>{" "}
          {/^https?:\/\//.test(link) && (
            <a href={link} rel="noreferrer noopener">
              {link}
            </a>
          )}
        </p>
      ))}
    </>
  );
}

/** The story that tells most of what it told. */
async function addressNow({ story }: WholeStory): Promise<string | undefined> {
  const [report = ""] = story.reports;
  const { stories } = await ask<WholeReport>(`/api/reports/${encodeURIComponent(report)}`);
  const now = likest(stories, ({ events }) => events, story.events);
  return now && `/stories/${encodeURIComponent(now.id)}`;
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
