import type { FigureRange } from "../api/answers.js";
import { dayWords } from "../time/days.js";

const WIDTH = 320;
const ROW = 26;
const LEFT = 8;

/** The range of a figure: a line a telling, in the order of time, its source beside it. */
export function FigureRangeView({ figure }: { readonly figure: FigureRange }) {
  const tellings = [...figure.by].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
  const bounds = tellings.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== undefined);
  const [least, most] = [Math.min(figure.low, ...bounds), Math.max(figure.high, ...bounds)];
  const x = (value: number) => LEFT + ((value - least) / Math.max(1, most - least)) * (WIDTH - 2 * LEFT);
  return (
    <figure class="range">
      <figcaption>
        <strong>{figure.kind}</strong>{" "}
        {figure.low === figure.high
          ? figure.low.toLocaleString("en")
          : `${figure.low.toLocaleString("en")} to ${figure.high.toLocaleString("en")}`}
      </figcaption>
      <ul>
        {tellings.map((telling, at) => {
          const low = telling.low ?? telling.high ?? least;
          const open = telling.high === undefined;
          const high = telling.high ?? most;
          return (
            <li key={`${telling.report}:${at}`}>
              <svg viewBox={`0 0 ${WIDTH} ${ROW}`} aria-hidden="true">
                <line x1={LEFT} x2={WIDTH - LEFT} y1={ROW / 2} y2={ROW / 2} class="axis" />
                <line x1={x(low)} x2={x(high)} y1={ROW / 2} y2={ROW / 2} class={open ? "told open" : "told"} />
                <circle cx={x(low)} cy={ROW / 2} r={4} class="told" />
                {!open && high !== low && <circle cx={x(high)} cy={ROW / 2} r={4} class="told" />}
              </svg>
              <a href={`/reports/${encodeURIComponent(telling.report)}`}>
                {tellingWords(telling)} <span class="by">{telling.source}</span>
                {telling.date && <span class="when"> {dayWords(telling.date)}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

function tellingWords({ low, high }: FigureRange["by"][number]): string {
  if (low === undefined) return `at most ${high?.toLocaleString("en") ?? "?"}`;
  if (high === undefined) return `at least ${low.toLocaleString("en")}`;
  return low === high ? low.toLocaleString("en") : `${low.toLocaleString("en")}–${high.toLocaleString("en")}`;
}
