import type { KeptCorrection, Page } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { queryOf, useAddress } from "../shell/address.js";
import { Awaited } from "../shell/awaited.js";
import { More } from "../shell/list-parts.js";
import { useTitle } from "../shell/title.js";
import { CorrectionList } from "./correction-list.js";

/** All that persons corrected, the newest first, those that were taken back as well. */
export function CorrectionsPage() {
  useTitle("Corrections");
  const { asked, ask } = useAddress();
  const answer = useAnswer<Page<KeptCorrection>>(`/api/corrections?${queryOf(asked)}`);
  return (
    <main>
      <header class="page-head">
        <h1>Corrections</h1>
        <p>
          What persons know better than what was read, the newest first. They are kept apart from the reports, and win
          over what was read until they are taken back. “Correct” stands beside every fact, story and actor.
        </p>
      </header>
      <search>
        <form class="filter-line" onSubmit={(event) => event.preventDefault()}>
          <label class="check">
            <input
              type="checkbox"
              checked={asked.inForce === "true"}
              onChange={({ currentTarget }) => ask({ inForce: currentTarget.checked ? "true" : "", limit: "" })}
            />
            Only those in force
          </label>
        </form>
      </search>
      <Awaited answer={answer}>
        {({ items, next }) => (
          <>
            <CorrectionList items={items} />
            {items.length === 0 && <NoneYet inForce={asked.inForce === "true"} />}
            <More next={next} asked={asked} ask={ask} />
          </>
        )}
      </Awaited>
    </main>
  );
}

function NoneYet({ inForce }: { readonly inForce: boolean }) {
  return (
    <p class="nothing">
      {inForce ? "No correction is in force." : "Nobody has corrected anything yet."} “Correct” stands below each
      sentence of <a href="/">a story</a> and <a href="/actors">an actor</a>, and beside each note of{" "}
      <a href="/reports">a report</a>.
    </p>
  );
}
