import { StandingWord } from "../report/standing-word.js";
import { Folded } from "../shell/folded.js";
import { Sentence } from "../story/sentence.js";
import { dayWords } from "../time/days.js";
import { dayOf, type Tie } from "./ties.js";

const WIDTH = 480;
const HEIGHT = 18;
const EDGE = 7;
const MOST = 15;

/** How somebody stands to others over time: a line a tie, a dot each time that it was told, in the colour of its standing. */
export function TieLines({ ties }: { readonly ties: readonly Tie[] }) {
  const days = ties.flatMap(({ told }) => told.map((one) => Date.parse(dayOf(one)))).filter(Number.isFinite);
  const [first, last] = days.length
    ? [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))]
    : [0, 0];
  const x = (day: string) =>
    last === first ? WIDTH / 2 : EDGE + ((Date.parse(day) - first) / (last - first)) * (WIDTH - 2 * EDGE);
  return (
    <div class="ties">
      {last > first && (
        <p class="ties-scale" aria-hidden="true">
          <span>{dayWords(new Date(first).toISOString())}</span>
          <span>{dayWords(new Date(last).toISOString())}</span>
        </p>
      )}
      <ul>
        <Folded items={ties} most={MOST} noun="ties">
          {(tie) => (
            <li key={`${tie.type}:${tie.outward}:${tie.other.actor ?? tie.other.name}`}>
              <details>
                <summary>
                  <TieWords tie={tie} />
                  {last > first && (
                    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
                      <line x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT / 2} y2={HEIGHT / 2} class="axis" />
                      {tie.told
                        .filter((one) => dayOf(one))
                        .map((one) => (
                          <line
                            key={one.ref}
                            x1={x(dayOf(one))}
                            x2={x(dayOf(one))}
                            y1={3}
                            y2={HEIGHT - 3}
                            data-standing={one.standing}
                            class="told"
                          />
                        ))}
                    </svg>
                  )}
                </summary>
                {tie.other.actor && (
                  <p class="when">
                    <a href={`/actors/${encodeURIComponent(tie.other.actor)}`}>the page of {tie.other.name}</a>
                  </p>
                )}
                <ul class="told-list">
                  {tie.told.map((one) => (
                    <li key={one.ref} data-standing={one.standing}>
                      <Sentence sentence={one.sentence} texts={[one.text]} />
                      <p class="when">
                        <a href={`/reports/${encodeURIComponent(one.report)}?fact=${encodeURIComponent(one.id)}`}>
                          {[one.agency ?? "report", dayWords(dayOf(one))].filter(Boolean).join(", ")}
                        </a>{" "}
                        <StandingWord standing={one.standing} />
                      </p>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          )}
        </Folded>
      </ul>
    </div>
  );
}

/** "leads the Ubangi Front", or "the Ubangi Front · communicated with them". */
function TieWords({ tie: { type, outward, other, told } }: { readonly tie: Tie }) {
  const name = <b dir="auto">{other.name}</b>;
  const how = <i class="tie">{type.replaceAll("-", " ")}</i>;
  return (
    <span>
      {outward ? (
        <>
          {how} {name}
        </>
      ) : (
        <>
          {name} {how} them
        </>
      )}
      {told.length > 1 && <span class="when"> {told.length} times</span>}
    </span>
  );
}
