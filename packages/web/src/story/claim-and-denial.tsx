import type { FoundEvent, FoundRelation, WholeStory } from "../api/answers.js";
import { StandingWord } from "../report/standing-word.js";
import { Folded } from "../shell/folded.js";
import { Sentence } from "./sentence.js";

const MOST = 4;

/** Who says so, and opposite to it who denies it, each in their own words. */
export function ClaimAndDenial({ whole: { story, events, relations, denials } }: { readonly whole: WholeStory }) {
  const facts = new Map<string, FoundEvent | FoundRelation>([...events, ...relations].map((fact) => [fact.ref, fact]));
  const claims = story.sayso.flatMap(({ source, standing, paths }) => {
    const [path] = paths;
    return path ? [{ source: source.name, standing, path, fact: facts.get(`${path.report}#${path.event}`) }] : [];
  });
  const words = new Map(denials.map((denial) => [denial.ref, denial]));
  return (
    <section class="opposite" aria-label="Claim and denial">
      <div>
        <h2>They say so</h2>
        <ul class="told-list">
          <Folded items={claims} most={MOST} noun="say-sos">
            {({ source, standing, path, fact }) => (
              <li key={`${path.report}:${path.event}`} data-standing={standing}>
                {fact && <Sentence sentence={fact.sentence} texts={[fact.text]} />}
                <p class="when">
                  <a
                    href={`/reports/${encodeURIComponent(path.report)}?fact=${encodeURIComponent(path.event)}`}
                    dir="auto"
                  >
                    {source}
                  </a>{" "}
                  <StandingWord standing={standing} />
                </p>
              </li>
            )}
          </Folded>
        </ul>
      </div>
      <div>
        <h2>They deny it</h2>
        <ul class="told-list">
          <Folded items={story.denied} most={MOST} noun="denials">
            {({ by, report, statement }) => {
              const denial = words.get(`${report}#${statement}`);
              return (
                <li key={`${report}:${statement}`} data-standing="denied">
                  {denial && <p dir="auto">{denial.sentence}</p>}
                  <p class="when">
                    <a href={`/reports/${encodeURIComponent(report)}?fact=${encodeURIComponent(statement)}`} dir="auto">
                      {by}
                    </a>
                  </p>
                </li>
              );
            }}
          </Folded>
        </ul>
      </div>
    </section>
  );
}
