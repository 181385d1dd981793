import { useEffect } from "preact/hooks";
import { useLocation, useRoute } from "preact-iso";
import type { FoundReport, Page, WholeReport } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { CorrectionsAbout } from "../corrections/correction-list.js";
import { ReportSheet } from "../report/report-sheet.js";
import { useTitle } from "../shell/title.js";
import { WholePage } from "../shell/whole-page.js";
import { dayWords } from "../time/days.js";
import { EchoList } from "./echo-list.js";

/** A report of the corpus, set to be read, with the stories it tells and its echoes. */
export function ReportPage() {
  const { params } = useRoute();
  const answer = useAnswer<WholeReport>(`/api/reports/${encodeURIComponent(params.id ?? "")}`);
  return (
    <WholePage noun="report" answer={answer} others={["/reports", "reports"]}>
      {(whole) => <WholeReportView whole={whole} />}
    </WholePage>
  );
}

function WholeReportView({ whole: { report, record, stories } }: { readonly whole: WholeReport }) {
  useTitle(report.title ?? "Report");
  const { query } = useLocation();
  const echoes = useAnswer<Page<FoundReport>>(`/api/reports?echo=${encodeURIComponent(report.echo)}`);
  // An event's id in the corpus ends in its id in the record: "…#v1".
  const fact = query.fact?.split("#").at(-1);
  useEffect(() => {
    const note = fact && document.querySelector<HTMLElement>(`[data-notes~=${CSS.escape(fact)}]`);
    if (!note) return;
    note.closest("details")?.setAttribute("open", "");
    note.focus({ preventScroll: true });
    note.scrollIntoView({ block: "center" });
  }, [fact]);
  const others = (echoes.value?.items ?? []).filter(({ id }) => id !== report.id);
  return (
    <>
      <p class="report-source">
        {[report.agency, dayWords(report.published)].filter(Boolean).join(" · ")}
        {report.url && /^https?:/.test(report.url) && (
          <>
            {" · "}
            <a href={report.url} rel="noreferrer noopener">
              where it stood
            </a>
          </>
        )}
      </p>
      <ReportSheet record={record} correct={report.id} />
      <div class="below-report">
        {stories.length > 0 && (
          <section aria-labelledby="stories-told">
            <h2 id="stories-told">Stories it tells</h2>
            <ul class="stories-told">
              {stories.map(({ id, what, count, standing }) => (
                <li key={id} data-standing={standing}>
                  <a href={`/stories/${encodeURIComponent(id)}`} dir="auto">
                    {what}
                  </a>{" "}
                  <span class="when">
                    {count} say-so{count === 1 ? "" : "s"}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <CorrectionsAbout about={report.id} />
        {others.length > 0 && <EchoList of={report} text={record.text} others={others} />}
      </div>
    </>
  );
}
