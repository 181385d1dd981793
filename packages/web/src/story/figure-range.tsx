import type { FigureRange, FoundEvent } from "../api/answers.js";
import { dayWords } from "../time/days.js";
import { figureWords, type SourceLine, sourceLines, tellingWords } from "./figures.js";

interface Props {
  readonly figure: FigureRange;
  /** The events of the story: the words that give a number stand with one of them. */
  readonly events: readonly FoundEvent[];
}

const WIDTH = 320;
const ROW = 24;
const EDGE = 7;

/** The range of a figure: a line a source, what it said first to what it said last. */
export function FigureRangeView({ figure, events }: Props) {
  const lines = sourceLines(figure);
  const { low, high } = figure;
  const x = (value: number) => (high === low ? WIDTH / 2 : EDGE + ((value - low) / (high - low)) * (WIDTH - 2 * EDGE));
  return (
    <figure class="range">
      <figcaption>
        <strong>{figureWords(figure)}</strong> {figure.kind}
      </figcaption>
      {high > low && (
        <p class="range-scale" aria-hidden="true">
          <span>{low.toLocaleString("en")}</span>
          <span>{high.toLocaleString("en")}</span>
        </p>
      )}
      <ul>
        {lines.map((line) => (
          <li key={line.source}>
            {high > low && <Line line={line} x={x} end={high} />}
            <p>
              <span class="by" dir="auto">
                {line.source}
              </span>{" "}
              {line.steps.map((step, at) => (
                <span key={step.reports[0]}>
                  {at > 0 && " → "}
                  <a href={wordsAt(step.reports[0] ?? "", events)}>{tellingWords(step)}</a>
                  <span class="when">
                    {step.date && ` ${dayWords(step.date)}`}
                    {step.reports.length > 1 && `, ${step.reports.length} reports`}
                  </span>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </figure>
  );
}

interface LineProps {
  readonly line: SourceLine;
  readonly x: (value: number) => number;
  readonly end: number;
}

/** What a source said on the scale of all sources: earlier numbers hollow, its last one full. */
function Line({ line: { steps }, x, end }: LineProps) {
  const middle = ROW / 2;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${ROW}`} aria-hidden="true">
      <line x1={EDGE} x2={WIDTH - EDGE} y1={middle} y2={middle} class="axis" />
      {steps.map(({ low, high, reports }, at) => {
        const from = low ?? high ?? end;
        const to = high ?? end;
        const old = at < steps.length - 1;
        return (
          <g key={reports[0]} class={old ? "told old" : "told"}>
            {to > from && (
              <line x1={x(from)} x2={x(to)} y1={middle} y2={middle} class={high === undefined ? "open" : ""} />
            )}
            <circle cx={x(from)} cy={middle} r={4.5} />
            {high !== undefined && high !== from && <circle cx={x(high)} cy={middle} r={4.5} />}
          </g>
        );
      })}
    </svg>
  );
}

/** The address of the report's event that has a figure, else of the report. */
function wordsAt(report: string, events: readonly FoundEvent[]): string {
  const told = events.filter((event) => event.report === report);
  const event = told.find(({ figures }) => figures.length > 0) ?? told[0];
  return `/reports/${encodeURIComponent(report)}${event ? `?fact=${event.id}` : ""}`;
}
