import type { FoundReport } from "../api/answers.js";
import { dayWords } from "../time/days.js";

/** Reports in a list: each with its agency, its day, and the report that it echoes. */
export function ReportLines({ reports }: { readonly reports: readonly FoundReport[] }) {
  return (
    <ul class="report-list">
      {reports.map((report) => (
        <li key={report.id}>
          <a href={`/reports/${encodeURIComponent(report.id)}`} dir="auto">
            {report.title ?? report.id}
          </a>
          <p class="when">
            {[report.agency, dayWords(report.published)].filter(Boolean).join(", ")}
            {report.origin !== report.id && (
              <>
                {" · "}
                <a href={`/reports/${encodeURIComponent(report.origin)}`}>echo of another</a>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
