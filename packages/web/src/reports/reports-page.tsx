import type { FoundReport, Page } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { queryOf, useAddress } from "../shell/address.js";
import { Awaited } from "../shell/awaited.js";
import { More, SearchField } from "../shell/list-parts.js";
import { useTitle } from "../shell/title.js";
import { ReportLines } from "./report-lines.js";

/** Reports, newest first; of an echo group its likely origin, the others behind it. */
export function ReportsPage() {
  useTitle("Reports");
  const { asked, ask } = useAddress();
  const answer = useAnswer<Page<FoundReport>>(`/api/reports?${queryOf(asked)}`);
  return (
    <main>
      <header class="page-head">
        <h1>Reports</h1>
        <p>What was read, the newest first. An echo is a copy of another report, whole or cut.</p>
      </header>
      <search>
        <form class="filter-line" onSubmit={(event) => event.preventDefault()}>
          <SearchField label="Words" value={asked.text} onAsk={(text) => ask({ text, limit: "" })} />
          <SearchField label="Agency" value={asked.agency} onAsk={(agency) => ask({ agency, limit: "" })} />
        </form>
      </search>
      <Awaited answer={answer}>
        {({ items, next }) => (
          <>
            <ReportLines reports={items} />
            {items.length === 0 && <p class="nothing">No report is like that. Leave out a filter.</p>}
            <More next={next} asked={asked} ask={ask} />
          </>
        )}
      </Awaited>
    </main>
  );
}
